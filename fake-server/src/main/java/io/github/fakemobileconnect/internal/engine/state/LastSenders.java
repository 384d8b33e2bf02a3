package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.value.Sender;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each number received last, whatever the journal has forgotten since, and who a reply goes to. */
public final class LastSenders {
    private final Map<MobileNumber, MtMessage> messages = new HashMap<>();
    private final Map<MobileNumber, Sender> senders = new HashMap<>();

    /** A number has received a text. */
    public void note(MtMessage message) {
        messages.put(message.to(), message);
        senders.put(message.to(), new Sender(message.code(), message.fromName()));
    }

    /** The number can reply to a code as if that had texted it. */
    public void note(MobileNumber number, String code) {
        senders.put(number, new Sender(code, ""));
    }

    /** Who a reply of the number goes to. */
    public Optional<Sender> senderTo(MobileNumber number) {
        return Optional.ofNullable(senders.get(number));
    }

    /** What the number received last. */
    public Optional<MtMessage> to(MobileNumber number) {
        return Optional.ofNullable(messages.get(number));
    }
}
