package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.Transcript;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The transcript of a test, to go with its failure; without a stack, and printed with this class name in front. */
final class WhatHappened extends Exception {
    private static final long serialVersionUID = 1L;

    private WhatHappened(String message) {
        super(message, null, false, false);
    }

    /** Adds the transcript of the current world, once. */
    static void addTo(Throwable failure, FakeMobileConnect mobileConnect) {
        String text = "on the " + mobileConnect + "\n" + text(mobileConnect.journal());
        boolean added = Stream.of(failure.getSuppressed())
                .anyMatch(other -> other instanceof WhatHappened && Objects.equals(other.getMessage(), text));
        if (!added) {
            failure.addSuppressed(new WhatHappened(text));
        }
    }

    private static String text(Journal journal) {
        List<Entry> entries = journal.kept();
        Transcript transcript = Transcript.of(journal.start(), entries);
        return entries.isEmpty()
                ? "  nothing"
                : section("conversation (time since start)", transcript.conversation())
                        + section("everything, in order", transcript.lines()).stripTrailing();
    }

    private static String section(String title, List<String> lines) {
        return Stream.concat(
                        Stream.of(title),
                        lines.isEmpty() ? Stream.of("  none") : lines.stream().map(line -> "  " + line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
