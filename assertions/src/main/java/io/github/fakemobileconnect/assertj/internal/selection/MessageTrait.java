package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.sms.MessageKey;
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
public record MessageTrait(
        String key, String expected, String denial, Function<Arrival, String> found, Predicate<Arrival> accepts)
        implements MessageCondition {

    public static MessageTrait fromCode(String code) {
        if (!MobileNumber.hasOnlyDigits(code)) {
            throw new IllegalArgumentException("code must consist of digits but was '%s'".formatted(code));
        }
        return new MessageTrait(
                "from code",
                code,
                "not from code " + code + " but ",
                arrival -> arrival.message().code(),
                arrival -> arrival.message().code().equals(code));
    }

    public static MessageTrait withMedia(String url) {
        if (url.isBlank()) {
            throw new IllegalArgumentException("URL of the media must not be blank but was '%s'".formatted(url));
        }
        return new MessageTrait(
                "media",
                url,
                "not with " + url + " but ",
                arrival -> mediaOf(arrival.message()),
                arrival -> arrival.message().media().contains(url));
    }

    private static String mediaOf(MtMessage message) {
        return message.media().isEmpty() ? "without media" : "with " + String.join(" and ", message.media());
    }

    public static MessageTrait inSegments(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of segments must be at least 1 but was " + number);
        }
        return new MessageTrait(
                "segments",
                String.valueOf(number),
                "",
                arrival -> SegmentWords.inWords(arrival.message()),
                arrival -> arrival.message().segments().count() == number);
    }

    public static MessageTrait encodedAs(TextEncoding encoding) {
        return new MessageTrait(
                "encoding",
                SegmentWords.spelled(encoding),
                "",
                arrival -> SegmentWords.inWords(arrival.message()),
                arrival -> arrival.message().segments().encoding() == encoding);
    }

    public static MessageTrait sentBy(DefinitionKey definition) {
        return new MessageTrait(
                "sent by",
                definition.value(),
                "not sent by " + definition + " but by ",
                arrival -> arrival.transactional()
                        .map(accepted -> accepted.definition().value())
                        .orElse("no send definition"),
                arrival -> arrival.transactional()
                        .filter(accepted -> accepted.definition().equals(definition))
                        .isPresent());
    }

    public static MessageTrait withMessageKey(MessageKey key) {
        return new MessageTrait(
                "key",
                key.value(),
                "not with message key " + key + " but ",
                arrival -> arrival.transactional()
                        .map(accepted -> accepted.key().value())
                        .orElse("without one"),
                arrival -> arrival.transactional()
                        .filter(accepted -> accepted.key().equals(key))
                        .isPresent());
    }

    @Override
    public boolean isMetBy(Arrival arrival) {
        return accepts.test(arrival);
    }

    @Override
    public Fact fact() {
        return Fact.expected(key, expected);
    }

    /** What there was instead. */
    public Fact butWas(List<Arrival> candidates) {
        return denial.isEmpty()
                ? new Fact("but was", allFound(candidates))
                : Fact.of("but was", denial + found(candidates) + " (" + count(candidates.size(), "candidate") + ")");
    }

    public String found(List<Arrival> candidates) {
        return allFound(candidates).stream().collect(Collectors.joining(" and "));
    }

    private List<String> allFound(List<Arrival> candidates) {
        return candidates.stream().map(found).distinct().toList();
    }
}
