package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.TextEncoding;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a message must have besides its text.
 *
 * @param key what it is about, as in {@code from code}
 * @param expected what the message must have
 * @param denial how a failure begins to say what there was instead; empty where that speaks for itself
 * @param found what a message has there
 * @param accepts which messages will do
 */
record Trait(
        String key, String expected, String denial, Function<MtMessage, String> found, Predicate<MtMessage> accepts)
        implements Condition {

    static Trait fromCode(String code) {
        if (!MobileNumber.hasOnlyDigits(code)) {
            throw new IllegalArgumentException("code must consist of digits but was '%s'".formatted(code));
        }
        return new Trait(
                "from code",
                code,
                "not from code " + code + " but ",
                MtMessage::code,
                message -> message.code().equals(code));
    }

    static Trait withMedia(String url) {
        if (url.isBlank()) {
            throw new IllegalArgumentException("URL of the media must not be blank but was '%s'".formatted(url));
        }
        return new Trait(
                "media",
                url,
                "not with " + url + " but ",
                Trait::mediaOf,
                message -> message.media().contains(url));
    }

    private static String mediaOf(MtMessage message) {
        return message.media().isEmpty() ? "without media" : "with " + String.join(" and ", message.media());
    }

    static Trait inSegments(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of segments must be at least 1 but was " + number);
        }
        return new Trait(
                "segments",
                String.valueOf(number),
                "",
                Splitting::inWords,
                message -> message.segments().count() == number);
    }

    static Trait encodedAs(TextEncoding encoding) {
        return new Trait(
                "encoding",
                Splitting.spelled(encoding),
                "",
                Splitting::inWords,
                message -> message.segments().encoding() == encoding);
    }

    @Override
    public boolean isMetBy(MtMessage message) {
        return accepts.test(message);
    }

    @Override
    public Fact fact() {
        return Fact.expected(key, expected);
    }

    /** What there was instead. */
    Fact butWas(List<Arrival> candidates) {
        return denial.isEmpty()
                ? new Fact("but was", allFound(candidates))
                : Fact.of("but was", denial + found(candidates) + " (" + count(candidates.size(), "candidate") + ")");
    }

    String found(List<Arrival> candidates) {
        return allFound(candidates).stream().collect(Collectors.joining(" and "));
    }

    private List<String> allFound(List<Arrival> candidates) {
        return candidates.stream()
                .map(candidate -> found.apply(candidate.message()))
                .distinct()
                .toList();
    }
}
