package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.journal.Entry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** All that a test or class may not pass with. */
record Complaint(List<Finding> findings) {
    static Complaint none() {
        return new Complaint(List.of());
    }

    /** What is wrong with these entries, by the annotations of the test or class. */
    static Complaint about(List<Entry> entries, ExtensionContext context) {
        return about(entries, Allowances.of(context));
    }

    static Complaint about(List<Entry> entries, Allowances allowances) {
        return new Complaint(entries.stream()
                .flatMap(entry -> Finding.in(entry, entries).stream())
                .filter(finding -> !allowances.allow(finding.grievance()))
                .toList());
    }

    /** This and another, about entries of another world. */
    Complaint and(Complaint other) {
        return new Complaint(
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** The failure of a test that would have passed. */
    AssertionError asFailure(String where) {
        String text = Stream.of(Grievance.values())
                .flatMap(grievance -> section(grievance, where))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        AssertionError failure = new AssertionError(text);
        findings.stream().flatMap(finding -> finding.failure().stream()).forEach(failure::addSuppressed);
        return failure;
    }

    private Stream<String> section(Grievance grievance, String where) {
        List<String> lines = findings.stream()
                .filter(finding -> finding.grievance() == grievance)
                .map(Finding::line)
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(Stream.of(where + grievance.headline()), lines.stream(), Stream.of(grievance.remedy()))
                        .flatMap(part -> part);
    }
}
