package io.github.fakemobileconnect.account;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A short or long code that the account sends from and receives on.
 *
 * @param number the digits of the code
 * @param country the country of a short code, ISO 3166-1 alpha-2; empty for a long code, whose digits name the country
 * @param alsoSendsTo further countries it sends to, besides those of its own calling code
 * @param stopWords further words that opt out on this code, in upper case
 * @param stopAnswer the text that answers an opt-out; empty for silence
 * @param helpAnswer the text that answers HELP; empty for silence
 * @param conversationWindow how long a conversation stays open after the last text
 */
public record Code(
        String number,
        String country,
        Set<String> alsoSendsTo,
        Set<String> stopWords,
        String stopAnswer,
        String helpAnswer,
        Duration conversationWindow)
        implements AccountItem {
    /** How long a conversation stays open by default. */
    public static final Duration DEFAULT_CONVERSATION_WINDOW = Duration.ofMinutes(60);

    private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(10);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);
    private static final String STOP_ANSWER =
            "You are unsubscribed from all messages on %s. Additional messages will not be received.";

    public Code {
        if (!MobileNumber.hasOnlyDigits(number)) {
            throw new IllegalArgumentException("code must consist of digits but was '%s'".formatted(number));
        }
        if (!country.isEmpty()) {
            country = countryCode(country);
        }
        if (conversationWindow.compareTo(SHORTEST_WINDOW) < 0 || conversationWindow.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException(
                    "conversation window must last 10 minutes to 7 days but was %s".formatted(conversationWindow));
        }
        alsoSendsTo = Set.copyOf(alsoSendsTo);
        stopWords = stopWords.stream().map(Code::stopWord).collect(Collectors.toUnmodifiableSet());
    }

    /** A short code of the United States; {@link #in(String)} names another country. */
    public static Code shortCode(String number) {
        return code(number, "US");
    }

    /** A long code: country code and number, digits only. */
    public static Code longCode(String number) {
        return code(MobileNumber.of(number).digits(), "");
    }

    private static Code code(String number, String country) {
        return new Code(
                number, country, Set.of(), Set.of(), STOP_ANSWER.formatted(number), "", DEFAULT_CONVERSATION_WINDOW);
    }

    /** The short code of this country, ISO 3166-1 alpha-2. */
    public Code in(String country) {
        return new Code(number, country, alsoSendsTo, stopWords, stopAnswer, helpAnswer, conversationWindow);
    }

    /** A code that also sends to this country, ISO 3166-1 alpha-2, and takes texts queued for its numbers. */
    public Code sendingAlsoTo(String country) {
        Set<String> countries = new HashSet<>(alsoSendsTo);
        countries.add(countryCode(country));
        return new Code(number, this.country, countries, stopWords, stopAnswer, helpAnswer, conversationWindow);
    }

    /**
     * A code on which these words opt out as STOP does, as the first word of a text and in any case.
     *
     * @throws IllegalArgumentException when a word could not be a keyword either
     */
    public Code stoppingAlsoOn(String... words) {
        Set<String> more = new HashSet<>(stopWords);
        more.addAll(List.of(words));
        return new Code(number, country, alsoSendsTo, more, stopAnswer, helpAnswer, conversationWindow);
    }

    private static String stopWord(String word) {
        if (!Keyword.isAcceptable(word)) {
            throw new IllegalArgumentException(
                    "stop word must be one word of letters, digits, underscores or hyphens but was '%s'"
                            .formatted(word));
        }
        return word.toUpperCase(Locale.ROOT);
    }

    /** A code that answers an opt-out with this text. */
    public Code answeringStopWith(String text) {
        return new Code(number, country, alsoSendsTo, stopWords, text, helpAnswer, conversationWindow);
    }

    /** A code that does not answer an opt-out. */
    public Code silentOnStop() {
        return answeringStopWith("");
    }

    /** A code that answers HELP with this text. */
    public Code answeringHelpWith(String text) {
        return new Code(number, country, alsoSendsTo, stopWords, stopAnswer, text, conversationWindow);
    }

    /** A code whose conversations close this long after the last text; 10 minutes to 7 days. */
    public Code closingConversationsAfter(Duration window) {
        return new Code(number, country, alsoSendsTo, stopWords, stopAnswer, helpAnswer, window);
    }

    /** A keyword on this code. */
    public Keyword keyword(String word) {
        return new Keyword(number, word);
    }

    private static String countryCode(String country) {
        String upper = country.toUpperCase(Locale.ROOT);
        if (!Set.of(Locale.getISOCountries()).contains(upper)) {
            throw new IllegalArgumentException(
                    "country must be an ISO 3166-1 alpha-2 code but was '%s'".formatted(country));
        }
        return upper;
    }

    @Override
    public void choose(Cases cases) {
        cases.code(this);
    }

    /** The digits of the code. */
    @Override
    public String toString() {
        return number;
    }
}
