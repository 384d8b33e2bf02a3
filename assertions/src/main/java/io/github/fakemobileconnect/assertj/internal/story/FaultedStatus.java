package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.journal.MessageFaulted;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.util.Optional;

/** What the status of a message shows whose recipient was at fault; the journal has the fault only. */
final class FaultedStatus {
    private FaultedStatus() {}

    /** Empty for a key that is taken, which leaves the status of the message before it alone. */
    static Optional<NotSentReason> of(MessageFaulted faulted) {
        return faulted.fault().reason() instanceof TransactionalReason reason ? of(reason) : Optional.empty();
    }

    private static Optional<NotSentReason> of(TransactionalReason reason) {
        return switch (reason) {
            case MESSAGE_KEY_INVALID -> Optional.of(NotSentReason.UNSPECIFIED_ERROR);
            case CONTACT_KEY_MISSING -> Optional.of(NotSentReason.MISSING_SUBSCRIBER_KEY);
            case CONTACT_KEY_INVALID -> Optional.of(NotSentReason.SUBSCRIBER_KEY_TOO_LONG);
            case TO_MISSING, TO_INVALID -> Optional.of(NotSentReason.INVALID_MOBILE_NUMBER);
            default -> Optional.empty();
        };
    }
}
