package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/** Number functions. */
final class NumberFunctions {
    private NumberFunctions() {}

    static List<Function> all() {
        return List.of();
    }
}
