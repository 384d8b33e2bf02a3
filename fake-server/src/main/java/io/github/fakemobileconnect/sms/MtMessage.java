package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.account.MobileNumber;
import java.util.List;

/**
 * A mobile-terminated message: from a code to a handset.
 *
 * @param code the digits of the code that sends
 * @param to the number that receives
 * @param text the text as it reaches the handset
 * @param fromName the name that the handset shows in the place of the code; empty where it shows the code
 * @param media the URLs of what comes along with the text
 */
public record MtMessage(String code, MobileNumber to, String text, String fromName, List<String> media) {
    public MtMessage {
        media = List.copyOf(media);
    }

    /** A text without a from name and without media. */
    public MtMessage(String code, MobileNumber to, String text) {
        this(code, to, text, "", List.of());
    }

    /** This message with another text. */
    public MtMessage saying(String other) {
        return new MtMessage(code, to, other, fromName, media);
    }

    /** How the text is encoded and split. */
    public Segments segments() {
        return Segments.of(text);
    }

    /** What the handset shows as the sender: the from name, or else the code. */
    public String sender() {
        return fromName.isEmpty() ? code : fromName;
    }
}
