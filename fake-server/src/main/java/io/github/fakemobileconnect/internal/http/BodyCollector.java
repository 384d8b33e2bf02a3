package io.github.fakemobileconnect.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of one request as it comes in, up to the limit; what is beyond that is read and thrown away. */
final class BodyCollector {
    /** The largest body that is looked at. */
    static final int LARGEST = 1024 * 1024;
    /** How much of a larger body is read, so that its sender gets to see the refusal. */
    static final long MOST_READ = 64L * 1024 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(512);
    private boolean tooLarge;

    void take(byte[] part) {
        tooLarge |= kept.size() + part.length > LARGEST;
        if (tooLarge) {
            kept.reset();
        } else {
            kept.writeBytes(part);
        }
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
