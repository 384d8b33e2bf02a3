package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/** Text functions. */
final class TextFunctions {
    private TextFunctions() {}

    static List<Function> all() {
        return List.of();
    }
}
