package io.github.fakemobileconnect.benchmarks;

import java.nio.charset.StandardCharsets;

/** The bytes of a request, for one number after the other. */
final class SampleBytes {
    private static final int VARYING_DIGITS = 7;

    private final byte[] bytes;
    private final int firstVaryingDigit;

    SampleBytes(Sample sample, String token) {
        String head =
                """
                POST %s HTTP/1.1
                Host: 127.0.0.1
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(sample.path(), token, sample.body().length()).replace("\n", "\r\n");
        bytes = (head + sample.body()).getBytes(StandardCharsets.US_ASCII);
        firstVaryingDigit = head.length() + sample.body().indexOf("0000000");
    }

    /** The request for a number, counted from 0 to 9,999,999; the array is the same one each time. */
    byte[] from(int number) {
        int rest = number;
        for (int digit = VARYING_DIGITS - 1; digit >= 0; digit--) {
            bytes[firstVaryingDigit + digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return bytes;
    }
}
