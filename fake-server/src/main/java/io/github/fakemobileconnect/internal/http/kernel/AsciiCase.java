package io.github.fakemobileconnect.internal.http.kernel;

/** Compares names on the wire: A equals a, but no letter outside ASCII equals one inside. */
public final class AsciiCase {
    private AsciiCase() {}

    /** True when both are the same but for the case of ASCII letters. */
    public static boolean equal(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (lower(one.charAt(i)) != lower(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
