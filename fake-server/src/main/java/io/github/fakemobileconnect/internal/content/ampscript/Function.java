package io.github.fakemobileconnect.internal.content.ampscript;

/**
 * A function that scripts can call.
 *
 * @param name its name as the vendor spells it
 * @param least the smallest number of arguments
 * @param most the largest number of arguments
 * @param calls whether it calls the application
 * @param body what it does
 */
record Function(String name, int least, int most, boolean calls, Body body) {
    /** As many as the bounds of a script allow. */
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** What a function makes of its arguments. */
    @FunctionalInterface
    interface Body {
        /** The value of a call. */
        Value apply(Arguments arguments);
    }

    static Function of(String name, int least, int most, Body body) {
        return new Function(name, least, most, false, body);
    }

    static Function calling(String name, int least, int most, Body body) {
        return new Function(name, least, most, true, body);
    }

    void requireCount(int count, int at) {
        if (count < least || count > most) {
            throw ScriptError.notUnderstood("%s takes %s but has %d".formatted(name, accepted(), count), at);
        }
    }

    private String accepted() {
        if (least == most) {
            return least == 1 ? "1 argument" : least + " arguments";
        }
        return most == ANY_NUMBER
                ? "%d or more arguments".formatted(least)
                : "%d to %d arguments".formatted(least, most);
    }
}
