package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.selection.MessageTrait;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The messages that an assertion found, of which each further trait leaves fewer.
 *
 * @param <A> the assertions that go on with those
 * @param check which messages were found
 * @param judge fails when there is no such message
 * @param next makes the assertions about what is left
 */
public record FoundMessages<A>(ReceivedCheck check, Consumer<Check> judge, Function<ReceivedCheck, A> next) {
    /** Those with this trait; fails when that leaves none. */
    public A narrowedTo(MessageTrait trait) {
        ReceivedCheck narrower = check.and(trait);
        judge.accept(narrower);
        return next.apply(narrower);
    }
}
