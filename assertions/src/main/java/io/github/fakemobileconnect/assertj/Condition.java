package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.quoted;

import io.github.fakemobileconnect.account.MobileNumber;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that a message must have; conditions in a row narrow the messages that are meant.
 *
 * @param key what it is about, as in {@code from code}
 * @param expected what the message must have
 * @param spelled the same as a failure spells it
 * @param found what a message has there
 * @param accepts which of that will do
 */
record Condition(
        String key, String expected, String spelled, Function<Arrival, String> found, Predicate<String> accepts) {
    static Condition text(String text) {
        return new Condition("text", text, quoted(text), Arrival::text, text::equals);
    }

    static Condition part(String part) {
        return new Condition("part", part, quoted(part), Arrival::text, text -> text.contains(part));
    }

    static Condition fromCode(String code) {
        if (!MobileNumber.hasOnlyDigits(code)) {
            throw new IllegalArgumentException("code must consist of digits but was '%s'".formatted(code));
        }
        return new Condition(
                "from code", code, code, arrival -> arrival.message().code(), code::equals);
    }

    boolean isMetBy(Arrival arrival) {
        return accepts.test(found.apply(arrival));
    }

    Fact fact() {
        return Fact.expected(key, spelled);
    }
}
