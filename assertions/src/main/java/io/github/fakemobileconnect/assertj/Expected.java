package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.OutboundMessage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Refuses expected texts that no message can have, before they make a test pass or fail for the wrong reason. */
final class Expected {
    private static final Pattern PERSONALISATION = Pattern.compile("%%[^%]+%%");

    private Expected() {}

    static String text(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "expected text must not be blank but was '%s'; a message definition has a blank text until it is given one, and the asking() of a single opt-in stays blank; to expect silence, say hasReceivedNothing() or isNotAnswered()"
                            .formatted(text));
        }
        return text;
    }

    static String text(OutboundMessage message) {
        if (message.text().isBlank()) {
            throw new IllegalArgumentException(
                    "%s has a blank text, so every send brings its own; pass the text of the send".formatted(message));
        }
        if (PERSONALISATION.matcher(message.text()).find()) {
            throw new IllegalArgumentException(
                    "%s has the text '%s', which differs from person to person; pass the text that this handset should get"
                            .formatted(message, message.text()));
        }
        return message.text();
    }

    static List<String> texts(String... texts) {
        if (texts.length == 0) {
            throw new IllegalArgumentException(
                    "expected texts must be at least one but were none; to expect silence, say hasReceivedNothing() or isNotAnswered()");
        }
        return Arrays.stream(texts).map(Expected::text).toList();
    }
}
