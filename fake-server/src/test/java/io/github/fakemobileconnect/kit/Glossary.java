package io.github.fakemobileconnect.kit;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that no class is named by, each with the one that says what we mean.
 *
 * <p>Some words that are wrong for one thing are right for another, so only a reader can judge them: a client (no handset,
 * but what asks for a token), a phone (no number, but a handset), active (no subscription, but a definition), an error (no
 * fault, but what the API answers), and an exception (no rejection, but what Java throws).
 */
public final class Glossary {
    private static final Map<String, String> RATHER = Map.ofEntries(
            entry("inbound", "Mo"),
            entry("incoming", "Mo"),
            entry("outgoing", "Mt"),
            entry("device", "Handset"),
            entry("interaction", "Exchange"),
            entry("sender id", "Code"),
            entry("command", "Keyword"),
            entry("template", "OutboundMessage, or what its text is"),
            entry("campaign", "OutboundMessage, OptInMessage or TextResponse"),
            entry("customer", "Contact"),
            entry("msisdn", "MobileNumber"),
            entry("pending", "InProgress"),
            entry("job", "Send"),
            entry("receipt", "Delivery"),
            entry("delayed", "Held"),
            entry("dropped", "Suppressed"),
            entry("internal error", "Defect"),
            entry("option", "Reading"),
            entry("flag", "Reading"),
            entry("context", "World"));

    private Glossary() {}

    /** All of the words. */
    public static Set<String> wrongWords() {
        return RATHER.keySet();
    }

    /** Holds for classes that are named by none of the words. */
    public static ArchCondition<JavaClass> speakTheWordsOfTheGlossary() {
        return new ArchCondition<>("speak the words of the glossary") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                wrongWordsIn(type.getSimpleName())
                        .forEach(word -> events.add(violated(
                                type, "%s: not '%s', rather %s".formatted(type.getName(), word, RATHER.get(word)))));
            }
        };
    }

    /** The words in the name of a class that do not belong there, whether one or several of what they mean. */
    public static Set<String> wrongWordsIn(String name) {
        String words = Stream.of(name.split("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                .collect(Collectors.joining(" ", " ", " "));
        return RATHER.keySet().stream()
                .filter(wrong -> words.contains(" " + wrong + " "))
                .collect(Collectors.toSet());
    }
}
