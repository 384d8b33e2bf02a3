package io.github.fakemobileconnect.api;

import java.util.regex.Pattern;

/** Hides tokens and client secrets wherever traffic is printed. */
final class Secrets {
    private static final String MASK = "***";
    private static final String NAMES = "(?:client_?secret|access_?token|refresh_?token)";
    private static final Pattern JSON_MEMBER =
            Pattern.compile("(\"" + NAMES + "\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("((?:^|[?&])" + NAMES + "=)[^&\\s#]*+", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** A target or body, with the values of secret members and parameters masked. */
    static String masked(String text) {
        String json = JSON_MEMBER.matcher(text).replaceAll("$1" + MASK);
        return PARAMETER.matcher(json).replaceAll("$1" + MASK);
    }

    /** The value of an {@code Authorization} header: the scheme stays, the credentials go. */
    static String maskedCredentials(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? MASK : value.substring(0, space + 1) + MASK;
    }
}
