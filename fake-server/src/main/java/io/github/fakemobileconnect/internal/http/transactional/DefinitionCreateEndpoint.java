package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.transactional.CreateDefinition;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import java.util.Optional;

/**
 * {@code POST /messaging/v1/sms/definitions}: creates a send definition.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/createSMSSendDefinition.html">Create
 *     an SMS send definition</a>
 */
public final class DefinitionCreateEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        DefinitionReader reader = DefinitionReader.creating(call.body());
        Optional<Rejection> problem = reader.problem();
        return problem.isPresent()
                ? Answer.refused(problem.get())
                : Answer.of(call.perform(new CreateDefinition(reader.draft())), 201, DefinitionBody::whole);
    }
}
