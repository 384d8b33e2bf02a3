package io.github.fakemobileconnect.account;

/**
 * A message definition that the application sends by its id; the send method is API Trigger.
 *
 * @param code the digits of the code it is sent from
 * @param id the id that the application puts into the path
 * @param text the stored text; empty where every send brings its own
 * @param active whether it was activated; an inactive one is refused
 * @param nextKeyword the keyword that is put in front of a reply; empty where a reply is an ordinary text
 * @param fromName the name that handsets show in the place of the code; empty for the code
 */
public record OutboundMessage(
        String code, MessageId id, String text, boolean active, String nextKeyword, String fromName)
        implements AccountItem {

    public OutboundMessage {
        if (!MobileNumber.hasOnlyDigits(code)) {
            throw new IllegalArgumentException(
                    "code of an outbound message must consist of digits but was '%s'".formatted(code));
        }
        if (!nextKeyword.isEmpty() && !fromName.isEmpty()) {
            throw new IllegalArgumentException(
                    "outbound message %s cannot ask for %s: nobody can reply to the name '%s'"
                            .formatted(id, nextKeyword, fromName));
        }
    }

    /** A message of this code, known to the application by this id, with a blank text. */
    public static OutboundMessage apiTriggered(Code code, String id) {
        return new OutboundMessage(code.number(), new MessageId(id), "", true, "", "");
    }

    /** A message of this code with a blank text and an id of the real shape, made from a name that only the test knows. */
    public static OutboundMessage named(String name, Code code) {
        return new OutboundMessage(code.number(), MessageId.of(name + " on " + code), "", true, "", "");
    }

    /** This message with this text. */
    public OutboundMessage saying(String text) {
        return new OutboundMessage(code, id, text, active, nextKeyword, fromName);
    }

    /** This message before it is activated. */
    public OutboundMessage inactive() {
        return new OutboundMessage(code, id, text, false, nextKeyword, fromName);
    }

    /** This message, which takes a reply as if it began with this keyword. An override of the text disarms that. */
    public OutboundMessage askingFor(Keyword next) {
        if (!next.code().equals(code)) {
            throw new IllegalArgumentException(
                    "%s cannot ask for %s: the next keyword must be one of the same code".formatted(this, next));
        }
        return new OutboundMessage(code, id, text, active, next.word(), fromName);
    }

    /** This message with a name in the place of the code; nobody can reply to a name. */
    public OutboundMessage from(String name) {
        return new OutboundMessage(code, id, text, active, nextKeyword, name);
    }

    @Override
    public void choose(Cases cases) {
        cases.outboundMessage(this);
    }

    /** Id and code, as in {@code outbound message MzA6Nzg6MA on 86288}. */
    @Override
    public String toString() {
        return "outbound message " + id + " on " + code;
    }
}
