package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.engine.account.CodeName;
import io.github.fakemobileconnect.internal.engine.account.DeleteKeyword;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;

/** {@code DELETE /sms/v1/keyword/{keyword}/{shortCode}/{countryCode}}: takes a keyword away from a short code. */
public final class KeywordDeleteOnShortCodeEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        CodeName code = new CodeName(call.path("shortCode"), call.path("countryCode"), "");
        return KeywordDeleted.answer(call.perform(new DeleteKeyword(code, call.path("keyword"))));
    }
}
