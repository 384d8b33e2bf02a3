package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.engine.account.CodeName;
import io.github.fakemobileconnect.internal.engine.account.DeleteKeyword;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;

/** {@code DELETE /sms/v1/keyword/{keyword}/{longCode}}: takes a keyword away from a long code. */
public final class KeywordDeleteOnLongCodeEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        CodeName code = new CodeName("", "", call.path("longCode"));
        return KeywordDeleted.answer(call.perform(new DeleteKeyword(code, call.path("keyword"))));
    }
}
