package io.github.fakemobileconnect.api;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides tokens and client secrets wherever traffic is printed, however their names are spelled or escaped. */
public final class Secrets {
    private static final String MASK = "***";
    private static final String NAME = "(?:client|access|refresh)(?:_|%5f|\\\\u005f)?(?:secret|token)";
    private static final String VALUE = "(\"(?:[^\"\\\\]|\\\\.)*+\"?|'[^']*+'?|[^&,}\\s#\"']*+)";
    private static final Pattern SECRET =
            Pattern.compile("(" + NAME + "[\"']?\\s*[:=]\\s*)" + VALUE, Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** A target or body, with the values of secret members and parameters masked. */
    public static String masked(String text) {
        return SECRET.matcher(text).replaceAll(Secrets::masked);
    }

    /** A text with the letters of secret values struck out one by one, so that each other letter keeps its place. */
    public static String struckOut(String text) {
        return SECRET.matcher(text)
                .replaceAll(secret -> Matcher.quoteReplacement(
                        secret.group(1) + secret.group(2).replaceAll("[^\"']", "*")));
    }

    private static String masked(MatchResult secret) {
        String value = secret.group(2);
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        String mask = quoted ? value.charAt(0) + MASK + value.charAt(0) : MASK;
        return Matcher.quoteReplacement(secret.group(1) + mask);
    }

    /** The value of an {@code Authorization} header: the scheme stays, the credentials go. */
    static String maskedCredentials(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? MASK : value.substring(0, space + 1) + MASK;
    }
}
