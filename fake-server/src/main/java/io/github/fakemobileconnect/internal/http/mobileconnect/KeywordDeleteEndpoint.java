package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.engine.account.DeleteKeywordById;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;

/** {@code DELETE /sms/v1/keyword/{keywordId}}: takes a keyword away, by its id. */
public final class KeywordDeleteEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        return KeywordDeleted.answer(call.perform(new DeleteKeywordById(call.path("keywordId"))));
    }
}
