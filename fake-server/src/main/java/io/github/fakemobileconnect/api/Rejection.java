package io.github.fakemobileconnect.api;

import java.util.List;
import java.util.Locale;

/**
 * One reason for which a request was refused.
 *
 * @param reason what was wrong
 * @param values the values that the error text names, in its order
 */
public record Rejection(Reason reason, List<String> values) {
    public Rejection {
        values = List.copyOf(values);
    }

    /** A rejection that names these values. */
    public static Rejection of(Reason reason, String... values) {
        return new Rejection(reason, List.of(values));
    }

    /** The reason in words, with the values behind it. */
    @Override
    public String toString() {
        return values.isEmpty() ? reason.toString() : reason + ": " + String.join(", ", values);
    }

    static String inWords(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Everything that a request can be refused for, in families: what all routes share, and what a group of them has. */
    public sealed interface Reason
            permits EdgeReason, AuthReason, MobileConnectReason, TransactionalReason, DataReason {
        /** The name of the constant. */
        String name();

        /** The reason in lower-case words. */
        @Override
        String toString();
    }
}
