package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;

/**
 * {@code POST /messaging/v1/sms/messages/{messageKey}}: sends a transactional message to one recipient.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/sendSMSMessageSingleRecipient.html">Send
 *     to one recipient</a>
 */
public final class MessageSendEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        return SendAnswer.to(call, SendReader.toOne(call.body(), call.path("messageKey")));
    }
}
