package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each number received last, whatever the journal has forgotten since: a reply goes to its sender. */
final class LastSenders {
    private final Map<MobileNumber, MtMessage> messages = new HashMap<>();

    void note(MtMessage message) {
        messages.put(message.to(), message);
    }

    Optional<MtMessage> to(MobileNumber number) {
        return Optional.ofNullable(messages.get(number));
    }
}
