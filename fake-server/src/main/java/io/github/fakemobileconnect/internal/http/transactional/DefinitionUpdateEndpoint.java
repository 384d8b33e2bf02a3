package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.transactional.UpdateDefinition;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.Optional;

/** {@code PATCH /messaging/v1/sms/definitions/{definitionKey}}: changes what the request names of a send definition. */
public final class DefinitionUpdateEndpoint implements Endpoint {
    /** A queue of many messages may be let go. */
    @Override
    public boolean mayTakeLong(WireReader body) {
        return true;
    }

    @Override
    public Answer answer(Call call) {
        DefinitionReader reader = DefinitionReader.changing(call.body());
        Optional<Rejection> problem = reader.problem();
        UpdateDefinition update = new UpdateDefinition(call.path("definitionKey"), reader::over);
        return problem.isPresent()
                ? Answer.refused(problem.get())
                : Answer.of(call.perform(update), 200, DefinitionBody::whole);
    }
}
