package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a message must say.
 *
 * @param key how that is given, as in {@code part}
 * @param expected what the message must say
 * @param spelled the same as a failure spells it
 * @param literal whether the expected words are those of a message, so that one may come near
 * @param accepts which messages say it
 * @param texts which texts say it, before there is a message
 */
public record WantedText(
        String key,
        String expected,
        String spelled,
        boolean literal,
        Predicate<? super MtMessage> accepts,
        Predicate<String> texts)
        implements MessageCondition {

    public static WantedText text(String text) {
        return of("text", text, quoted(text), true, text::equals);
    }

    public static WantedText part(String part) {
        return of("part", part, quoted(part), true, text -> text.contains(part));
    }

    public static WantedText pattern(Pattern pattern) {
        String regex = pattern.pattern();
        return of(
                "pattern",
                regex,
                "/" + oneLine(regex) + "/",
                false,
                text -> pattern.matcher(text).matches());
    }

    /** The test's own code judges messages that arrived, and nothing else: it may not stand others. */
    public static WantedText described(String description, Predicate<? super MtMessage> accepts) {
        return new WantedText("message", description, oneLine(description), false, accepts, text -> false);
    }

    private static WantedText of(
            String key, String expected, String spelled, boolean literal, Predicate<String> texts) {
        return new WantedText(key, expected, spelled, literal, message -> texts.test(message.text()), texts);
    }

    @Override
    public boolean isMetBy(Arrival arrival) {
        return accepts.test(arrival.message());
    }

    /** True when a text as it is stored says this, or could when it is personalised. */
    public boolean couldBe(StoredText stored) {
        return texts.test(stored.text()) || (key.equals("text") && stored.couldBecome(expected));
    }

    @Override
    public Fact fact() {
        return Fact.expected(key, spelled);
    }

    /** The message that comes nearest; where nothing can, all. */
    public Stream<Fact> closest(List<Arrival> arrivals) {
        if (literal) {
            return Nearest.to(expected, arrivals).stream().map(arrival -> Fact.of("nearest", arrival.inWords()));
        }
        return arrivals.isEmpty() ? Stream.empty() : Stream.of(Arrival.listed("received", arrivals));
    }

    /** The text that comes nearest; where nothing can, all. */
    public String closestText(List<Arrival> arrivals) {
        return literal
                ? Nearest.to(expected, arrivals).map(Arrival::text).orElse("")
                : onePerLine(Arrival.texts(arrivals));
    }
}
