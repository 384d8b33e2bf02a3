package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.engine.account.CreateKeyword;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;

/** {@code POST /sms/v1/keyword}: adds a keyword to a code. */
public final class KeywordCreateEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        CreateKeyword create = new CreateKeyword(
                CodeReader.read(call.body()), call.body().text("keyword").strip());
        return Answer.of(call.perform(create), 202, id -> Json.object().put("keywordId", id.value()));
    }
}
