package io.github.fakemobileconnect.benchmarks;

import java.nio.charset.StandardCharsets;

/** The bytes of {@code POST /sms/v1/queueMO} with the single opt-in keyword of the sample account. */
final class QueueMoBytes {
    private static final int VARYING_DIGITS = 7;
    private static final String BODY = """
            {"mobileNumbers":["13170000000"],"shortCode":"86288","messageText":"CODETEST"}""";

    private final byte[] bytes;
    private final int firstVaryingDigit;

    QueueMoBytes(String token) {
        String head = """
                POST /sms/v1/queueMO HTTP/1.1
                Host: 127.0.0.1
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(token, BODY.length()).replace("\n", "\r\n");
        bytes = (head + BODY).getBytes(StandardCharsets.US_ASCII);
        firstVaryingDigit = head.length() + BODY.indexOf("0000000");
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
