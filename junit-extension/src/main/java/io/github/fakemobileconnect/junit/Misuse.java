package io.github.fakemobileconnect.junit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** A test class uses an annotation in a way that means nothing; the message has the remedy. */
final class Misuse extends ExtensionConfigurationException {
    private static final long serialVersionUID = 1L;

    private Misuse(String message) {
        super(message);
    }

    static Misuse of(String who, String what, String remedy) {
        return new Misuse(who + " " + what + "; " + remedy);
    }

    Misuse causedBy(@Nullable Throwable cause) {
        initCause(cause);
        return this;
    }
}
