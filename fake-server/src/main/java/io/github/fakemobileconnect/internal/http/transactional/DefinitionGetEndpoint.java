package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.internal.engine.transactional.FindDefinition;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;

/** {@code GET /messaging/v1/sms/definitions/{definitionKey}}: a send definition. */
public final class DefinitionGetEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        return Answer.of(call.perform(new FindDefinition(call.path("definitionKey"))), 200, DefinitionBody::whole);
    }
}
