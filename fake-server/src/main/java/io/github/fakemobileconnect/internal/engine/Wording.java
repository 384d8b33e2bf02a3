package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.internal.content.Personalisation;
import io.github.fakemobileconnect.internal.content.Personalisation.Personalised;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a text reads for one number: with its attributes and the platform's strings in their places. */
final class Wording {
    private final Turn turn;
    private final Line line;
    private final ContactKey contact;
    private final Map<String, String> attributes;
    private final SystemStrings strings;

    /** The wording of a text that a code sends by itself, with attributes that take precedence over the contact's. */
    Wording(Turn turn, Line line, Map<String, String> attributes) {
        this(turn, line, turn.tables().contacts().keyOf(line.number()), attributes, null);
    }

    /** The wording of a text to a contact, whoever the number belongs to. */
    Wording(Turn turn, Line line, ContactKey contact, Map<String, String> attributes) {
        this(turn, line, contact, attributes, null);
    }

    /** The wording of an answer to a text. */
    Wording(Turn turn, Line line, ReceivedText received) {
        this(turn, line, turn.tables().contacts().keyOf(line.number()), Map.of(), received);
    }

    private Wording(
            Turn turn, Line line, ContactKey contact, Map<String, String> attributes, @Nullable ReceivedText received) {
        this.contact = contact;
        this.turn = turn;
        this.line = line;
        this.attributes = attributes;
        this.strings = new SystemStrings(line, received);
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
        Personalised personalised = Personalisation.of(
                text,
                name -> strings.find(name).or(() -> turn.tables().contacts().attribute(contact, attributes, name)));
        personalised.missing().forEach(name -> turn.record(new AttributeMissing(line.number(), name)));
        if (personalised.holdsScript()) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return personalised.text();
    }
}
