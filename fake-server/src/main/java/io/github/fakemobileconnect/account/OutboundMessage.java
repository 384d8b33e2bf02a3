package io.github.fakemobileconnect.account;

/**
 * A message definition that the application sends by its id; the send method is API Trigger.
 *
 * @param code the digits of the code it is sent from
 * @param id the id that the application puts into the path
 * @param text the stored text; empty where every send brings its own
 */
public record OutboundMessage(String code, MessageId id, String text) implements AccountItem {
    public OutboundMessage {
        if (!MobileNumber.hasOnlyDigits(code)) {
            throw new IllegalArgumentException(
                    "code of an outbound message must consist of digits but was '%s'".formatted(code));
        }
    }

    /** A message of this code, known to the application by this id, with a blank text. */
    public static OutboundMessage apiTriggered(Code code, String id) {
        return new OutboundMessage(code.number(), new MessageId(id), "");
    }

    /** This message with this text. */
    public OutboundMessage saying(String text) {
        return new OutboundMessage(code, id, text);
    }

    /** Id and code, as in {@code outbound message MzA6Nzg6MA on 86288}. */
    @Override
    public String toString() {
        return "outbound message " + id + " on " + code;
    }
}
