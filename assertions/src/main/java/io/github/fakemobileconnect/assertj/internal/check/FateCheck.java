package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.assertj.internal.story.TextFate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * This is what became of a text.
 *
 * @param subject whose text
 * @param expectation what was expected, as in {@code to have been denied}
 * @param text the text
 * @param detail when or why
 * @param demanded what may have become of it
 */
public record FateCheck(Subject subject, String expectation, WantedText text, Fact detail, Predicate<TextFate> demanded)
        implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return ofText(snapshot).stream().anyMatch(demanded);
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<TextFate> found = ofText(snapshot);
        return subject.expected(expectation)
                .with(Stream.of(text.fact(), detail))
                .with(found.isEmpty() ? nothing(snapshot) : Stream.of(new Fact("but was", words(found))))
                .within(snapshot.conversation())
                .comparing(detail.values().get(0), String.join("\n", words(found)));
    }

    private Stream<Fact> nothing(Snapshot snapshot) {
        List<String> others = TextFate.in(snapshot).stream()
                .filter(fate -> !fate.hasArrived())
                .map(TextFate::asLine)
                .toList();
        return Stream.concat(
                Stream.of(Fact.of("but was", "neither held nor denied nor received")),
                others.isEmpty() ? Stream.empty() : Stream.of(new Fact("not sent", others)));
    }

    private static List<String> words(List<TextFate> found) {
        return found.stream()
                .map(fate -> fate.inWords() + " (#" + fate.entry().sequence() + ")")
                .toList();
    }

    private List<TextFate> ofText(Snapshot snapshot) {
        return TextFate.in(snapshot).stream().filter(fate -> fate.isOf(text)).toList();
    }
}
