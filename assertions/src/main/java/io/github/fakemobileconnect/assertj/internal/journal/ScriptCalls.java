package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.journal.ApplicationCalled;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.sms.ApplicationCall;
import java.util.List;
import java.util.stream.Stream;

/**
 * The calls that scripts made to the application, of all that the verdict is about.
 *
 * @param entries their journal entries, oldest first
 */
public record ScriptCalls(List<Entry> entries) {
    public static ScriptCalls in(Snapshot snapshot) {
        return new ScriptCalls(snapshot.entries().stream()
                .filter(snapshot.judged())
                .filter(entry -> entry.event() instanceof ApplicationCalled)
                .toList());
    }

    /** Those of an address, or of a path below it. */
    public ScriptCalls below(CallableAddress address) {
        return new ScriptCalls(entries.stream()
                .filter(entry -> address.leadsTo(call(entry).url()))
                .toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public int number() {
        return entries.size();
    }

    /** True when the application got one of them. */
    public boolean reached() {
        return entries.stream().anyMatch(entry -> call(entry).outcome().reached());
    }

    /** As in {@code #3  GET https://app.example/quote -> 200  241.50}, one line each. */
    public List<String> lines() {
        return entries.stream()
                .map(entry ->
                        "#" + entry.sequence() + "  " + oneLine(call(entry).inWords()))
                .toList();
    }

    /** All of them, where there are some. */
    public Stream<Fact> facts() {
        return isEmpty() ? Stream.empty() : Stream.of(new Fact("calls", lines()));
    }

    private static ApplicationCall call(Entry entry) {
        return ((ApplicationCalled) entry.event()).call();
    }
}
