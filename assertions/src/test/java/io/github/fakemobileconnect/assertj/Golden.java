package io.github.fakemobileconnect.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.opentest4j.AssertionFailedError;

/** Whole failure messages, kept in {@code src/test/resources/golden}. */
final class Golden {
    private Golden() {}

    /** The assertion fails with exactly this message; the error is returned for a look at what it compares. */
    @SuppressWarnings("deprecation") // the order of the arguments that exists from 3.24 on
    static AssertionFailedError assertFails(String golden, ThrowingCallable assertion) {
        AssertionFailedError failure = catchThrowableOfType(assertion, AssertionFailedError.class);
        assertThat(failure).as("the assertion was to fail").isNotNull();
        assertThat(failure.getMessage() + "\n").isEqualTo(read(golden));
        return failure;
    }

    static String read(String golden) {
        String name = "/golden/" + golden + ".txt";
        try (InputStream text = Golden.class.getResourceAsStream(name)) {
            assertThat(text).as(name).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
