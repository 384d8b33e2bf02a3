package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;

/** {@code POST /sms/v1/message/optin}: gives a keyword an opt-in message. */
public final class OptInMessageEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        return Answer.of(
                call.perform(new OptInReader(call.body()).read()),
                201,
                id -> Json.object().put("messageID", id.value()));
    }
}
