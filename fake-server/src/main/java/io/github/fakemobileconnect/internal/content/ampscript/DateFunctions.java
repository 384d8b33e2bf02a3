package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/** Date functions. */
final class DateFunctions {
    private DateFunctions() {}

    static List<Function> all() {
        return List.of();
    }
}
