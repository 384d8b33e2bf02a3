package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.account.MobileNumber;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /**
     * The first part of the text that matches, or its first group where the pattern has one: {@code find("[0-9]{6}")} for
     * the code in a text.
     *
     * @throws IllegalArgumentException when no part matches
     */
    public String find(String regex) {
        Matcher part = Pattern.compile(regex).matcher(text);
        if (!part.find()) {
            throw new IllegalArgumentException("no part of the text matches %s: \"%s\"".formatted(regex, text));
        }
        return part.group(Math.min(1, part.groupCount()));
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
