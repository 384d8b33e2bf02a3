package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.journal.AnswerFailed;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.MessageEvent;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.sms.RenderFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that no test may pass with.
 *
 * @param kind what kind of thing
 * @param line what happened, and what caused it; where it is about a script, with the place below
 * @param failure what was thrown, where something was
 */
record Violation(ViolationKind kind, String line, List<Throwable> failure) {
    static Optional<Violation> in(Entry entry, List<Entry> entries) {
        return ViolationKind.arisingFrom(entry.event())
                .map(kind -> new Violation(
                        kind,
                        "  #%d %s  %s".formatted(entry.cause(), cause(entry, entries), what(entry.event())),
                        failureOf(entry.event())));
    }

    private static String what(Event event) {
        if (event instanceof TextNotRendered broken) {
            return "the text for %s was not rendered: %s%n%s"
                    .formatted(broken.number(), broken.failure(), place(broken.failure()));
        }
        return event instanceof RequestUnsupported unsupported
                ? "was answered " + unsupported.response().status()
                : event.inWords();
    }

    private static String place(RenderFailure failure) {
        return failure.marked().stream().map(line -> "      " + line).collect(Collectors.joining("\n"));
    }

    private static List<Throwable> failureOf(Event event) {
        if (event instanceof FakeDefect defect) {
            return List.of(defect.failure());
        }
        return event instanceof AnswerFailed failed ? List.of(failed.failure()) : List.of();
    }

    private static String cause(Entry caused, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.sequence() == caused.cause())
                .map(entry -> cause(entry.event()))
                .findFirst()
                .orElse("a request of an earlier test");
    }

    /** Method and path, or who texted what; the query stays out, as it may hold secrets. */
    private static String cause(Event event) {
        if (event instanceof HttpRequestReceived received) {
            return received.request().method() + " "
                    + received.request().target().replaceFirst("\\?.*", "");
        }
        return event instanceof MessageEvent text ? text.direction() + "  " + text.text() : event.inWords();
    }
}
