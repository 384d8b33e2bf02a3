package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.ErrorCatalogue;

/**
 * {@code POST /messaging/v1/sms/messages/{messageKey}}: sends a transactional message to one recipient.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/sendSMSMessageSingleRecipient.html">Send
 *     to one recipient</a>
 */
public final class MessageSendEndpoint implements Endpoint {
    private final SendAnswer answer;

    /** The route, which tells the faults of recipients as these errors. */
    public MessageSendEndpoint(ErrorCatalogue errors) {
        this.answer = new SendAnswer(errors);
    }

    @Override
    public Answer answer(Call call) {
        return answer.to(call, SendReader.toOne(call.body(), call.path("messageKey")));
    }
}
