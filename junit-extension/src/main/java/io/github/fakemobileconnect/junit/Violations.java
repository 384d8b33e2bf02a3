package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.journal.Entry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * All that a test or class may not pass with.
 *
 * @param all one by one, in the order in which they happened
 */
record Violations(List<Violation> all) {
    static Violations none() {
        return new Violations(List.of());
    }

    /** What is wrong with these entries, by the annotations of the test or class. */
    static Violations about(List<Entry> entries, ExtensionContext context) {
        return about(entries, Allowances.of(context));
    }

    static Violations about(List<Entry> entries, Allowances allowances) {
        return new Violations(entries.stream()
                .flatMap(entry -> Violation.in(entry, entries).stream())
                .filter(violation -> !allowances.allow(violation.kind()))
                .toList());
    }

    /** This and another, about entries of another world. */
    Violations and(Violations other) {
        return new Violations(Stream.concat(all.stream(), other.all.stream()).toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The failure of a test that would have passed. */
    AssertionError asFailure(String where) {
        String text = Stream.of(ViolationKind.values())
                .flatMap(kind -> section(kind, where))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        AssertionError failure = new AssertionError(text);
        all.stream().flatMap(violation -> violation.failure().stream()).forEach(failure::addSuppressed);
        return failure;
    }

    private Stream<String> section(ViolationKind kind, String where) {
        List<String> lines = all.stream()
                .filter(violation -> violation.kind() == kind)
                .map(Violation::line)
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(Stream.of(where + kind.headline()), lines.stream(), Stream.of(kind.remedy()))
                        .flatMap(part -> part);
    }
}
