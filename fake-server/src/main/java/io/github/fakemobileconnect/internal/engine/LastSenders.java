package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each number received last, whatever the journal has forgotten since, and who a reply goes to. */
final class LastSenders {
    private final Map<MobileNumber, MtMessage> messages = new HashMap<>();
    private final Map<MobileNumber, Sender> senders = new HashMap<>();

    void note(MtMessage message) {
        messages.put(message.to(), message);
        senders.put(message.to(), new Sender(message.code(), message.fromName()));
    }

    /** The number can reply to a code as if that had texted it. */
    void note(MobileNumber number, String code) {
        senders.put(number, new Sender(code, ""));
    }

    Optional<Sender> senderTo(MobileNumber number) {
        return Optional.ofNullable(senders.get(number));
    }

    Optional<MtMessage> to(MobileNumber number) {
        return Optional.ofNullable(messages.get(number));
    }
}
