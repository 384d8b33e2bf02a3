package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder.Addressing;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder.Faulty;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder.Reachable;
import io.github.fakemobileconnect.internal.engine.transactional.Recipient;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import io.github.fakemobileconnect.internal.phone.NumberPlan;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.util.Map;

/** Reads one recipient of a transactional request; what is wrong with it is its own fault. */
final class RecipientReader {
    private final WireReader recipient;
    private final Map<String, String> ofTheRequest;

    /** A recipient, with attributes of the request that its own take precedence over. */
    RecipientReader(WireReader recipient, Map<String, String> ofTheRequest) {
        this.recipient = recipient;
        this.ofTheRequest = ofTheRequest;
    }

    MessageOrder order(String messageKey) {
        return new MessageOrder(
                messageKey.isBlank() ? "" : messageKey,
                recipient.text("contactKey"),
                recipient.text("to"),
                addressing(messageKey));
    }

    private Addressing addressing(String messageKey) {
        String contactKey = recipient.text("contactKey");
        String to = recipient.text("to").strip();
        if (!messageKey.isBlank() && !MessageKey.isAcceptable(messageKey)) {
            return faulty(TransactionalReason.MESSAGE_KEY_INVALID, NotSentReason.UNSPECIFIED_ERROR);
        }
        if (contactKey.isBlank()) {
            return faulty(TransactionalReason.CONTACT_KEY_MISSING, NotSentReason.MISSING_SUBSCRIBER_KEY);
        }
        if (!ContactKey.isAcceptable(contactKey)) {
            return faulty(TransactionalReason.CONTACT_KEY_INVALID, NotSentReason.SUBSCRIBER_KEY_TOO_LONG);
        }
        if (to.isEmpty()) {
            return faulty(TransactionalReason.TO_MISSING, NotSentReason.INVALID_MOBILE_NUMBER);
        }
        String digits = to.startsWith("+") ? to.substring(1) : to;
        return isPossible(digits)
                ? new Reachable(
                        new Recipient(new MobileNumber(digits), new ContactKey(contactKey), attributes(), ofTheRequest))
                : faulty(TransactionalReason.TO_INVALID, NotSentReason.INVALID_MOBILE_NUMBER);
    }

    private Map<String, String> attributes() {
        return recipient.object("attributes").map(WireReader::texts).orElse(Map.of());
    }

    private static boolean isPossible(String digits) {
        return MobileNumber.hasOnlyDigits(digits)
                && MobileNumber.hasAcceptedLength(digits)
                && NumberPlan.isPossible(new MobileNumber(digits));
    }

    private static Faulty faulty(Reason reason, NotSentReason status) {
        return new Faulty(Rejection.of(reason), status);
    }
}
