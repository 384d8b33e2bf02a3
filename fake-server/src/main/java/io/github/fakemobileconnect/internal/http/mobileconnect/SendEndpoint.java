package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.content.Personalisation;
import io.github.fakemobileconnect.internal.engine.consent.SendConsent;
import io.github.fakemobileconnect.internal.engine.send.SendOrder;
import io.github.fakemobileconnect.internal.engine.send.SendToContacts;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.List;

/**
 * {@code POST /sms/v1/messageContact/{id}/send}: sends a message to numbers or contacts.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_sms/postMessageContactSend.html">Send
 *     to contacts</a>
 */
public final class SendEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        SendToContacts send = new SendToContacts(call.path("id"), order(call.body()));
        return Answer.of(call.perform(send), 202, token -> Json.object().put("tokenId", token.value()));
    }

    /** The text of the request may be a script. */
    @Override
    public boolean mayTakeLong(WireReader body) {
        return Personalisation.holdsScript(body.text("messageText"));
    }

    private static SendOrder order(WireReader body) {
        AudienceReader audience = new AudienceReader(body);
        SendConsent consent = new SendConsent(
                body.flag("subscribe"),
                body.flag("resubscribe"),
                body.text("keyword").strip());
        String contentUrl = body.text("contentURL").strip();
        return new SendOrder(
                audience.numbers(),
                audience.impossible(),
                audience.subscribers(),
                consent,
                body.flag("override"),
                body.text("messageText"),
                TimingReader.read(body),
                contentUrl.isEmpty() ? List.of() : List.of(contentUrl));
    }
}
