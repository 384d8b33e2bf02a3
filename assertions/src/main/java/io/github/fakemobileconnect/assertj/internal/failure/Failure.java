package io.github.fakemobileconnect.assertj.internal.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a failed assertion says: what was expected, facts in order, and the conversation.
 *
 * @param headline what was expected, without its details
 * @param facts the details of what was expected, and what was found instead
 * @param conversation a line for each text that travelled
 * @param comparison what an IDE shows as a difference
 */
public record Failure(String headline, List<Fact> facts, List<String> conversation, Comparison comparison) {
    public Failure {
        facts = List.copyOf(facts);
        conversation = List.copyOf(conversation);
    }

    /**
     * Two texts to compare.
     *
     * @param expected what should have been there
     * @param actual what was there
     */
    record Comparison(String expected, String actual) {}

    public static Failure of(String headline) {
        return new Failure(headline, List.of(), List.of(), new Comparison("", ""));
    }

    public Failure with(Fact fact) {
        return with(Stream.of(fact));
    }

    /** This failure with further facts; what has no fact adds no line. */
    public Failure with(Stream<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        more.forEach(all::add);
        return new Failure(headline, all, conversation, comparison);
    }

    public Failure within(List<String> lines) {
        return new Failure(headline, facts, lines, comparison);
    }

    public Failure comparing(String expected, String actual) {
        return new Failure(headline, facts, conversation, new Comparison(expected, actual));
    }

    /** The whole message. */
    public String text() {
        String said = Stream.concat(Stream.of(headline), facts.stream().map(Fact::text))
                .collect(Collectors.joining("\n"));
        return conversation.isEmpty()
                ? said
                : said + "\nconversation (time since start)\n  " + String.join("\n  ", Fact.newest(conversation));
    }
}
