package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.internal.content.Personalisation;
import io.github.fakemobileconnect.internal.content.Personalisation.Personalised;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a text reads for one number: with its attributes and the platform's strings in their places. */
final class Wording {
    private final Turn turn;
    private final Line line;
    private final Function<String, Optional<String>> attributes;
    private final SystemStrings strings;

    /** The wording of a text that a code sends by itself, with attributes that take precedence over the contact's. */
    Wording(Turn turn, Line line, Map<String, String> own) {
        this(turn, line, name -> named(own, name).or(() -> ofTheOwner(turn, line, name)), null);
    }

    /** The wording of a transactional message: it goes to the contact that it names, whoever the number belongs to. */
    Wording(Turn turn, Line line, Addressed addressed) {
        this(
                turn,
                line,
                name -> addressed
                        .attribute(name)
                        .or(() -> turn.tables().contacts().attribute(addressed.contact(), name)),
                null);
    }

    /** The wording of an answer to a text. */
    Wording(Turn turn, Line line, ReceivedText received) {
        this(turn, line, name -> ofTheOwner(turn, line, name), received);
    }

    private Wording(
            Turn turn, Line line, Function<String, Optional<String>> attributes, @Nullable ReceivedText received) {
        this.turn = turn;
        this.line = line;
        this.attributes = attributes;
        this.strings = new SystemStrings(line, received);
    }

    private static Optional<String> named(Map<String, String> attributes, String name) {
        return attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> ofTheOwner(Turn turn, Line line, String name) {
        Contacts contacts = turn.tables().contacts();
        return contacts.attribute(contacts.keyOf(line.number()), name);
    }

    /** The text as it stands; script in it is in the journal. */
    String asItStands(String text) {
        if (Personalisation.holdsScript(text)) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return text;
    }

    /** The text as it reads; what has no value is empty, and in the journal. */
    String of(String text) {
        Personalised personalised =
                Personalisation.of(text, name -> strings.find(name).or(() -> attributes.apply(name)));
        personalised.missing().forEach(name -> turn.record(new AttributeMissing(line.number(), name)));
        if (personalised.holdsScript()) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return personalised.text();
    }
}
