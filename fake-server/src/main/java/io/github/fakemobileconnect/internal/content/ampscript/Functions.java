package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions that scripts can call, by their names in any case. */
final class Functions {
    /** All that the fake knows. */
    static final Functions KNOWN = new Functions(Stream.of(
                    TextFunctions.all(),
                    ValueFunctions.all(),
                    NumberFunctions.all(),
                    DateFunctions.all(),
                    RowFunctions.all(),
                    WebFunctions.all(),
                    ConversationFunctions.all())
            .flatMap(List::stream)
            .toList());

    private final Map<String, Function> byName;

    private Functions(List<Function> all) {
        byName = all.stream().collect(Collectors.toUnmodifiableMap(function -> key(function.name()), each -> each));
    }

    /** All of them, in the order of their names. */
    List<Function> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Function::name))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Function named(Token name) {
        return Optional.ofNullable(byName.get(key(name.text())))
                .orElseThrow(() -> ScriptError.notUnderstood(
                        "the function %s is not known to the fake".formatted(name.text()), name.at()));
    }
}
