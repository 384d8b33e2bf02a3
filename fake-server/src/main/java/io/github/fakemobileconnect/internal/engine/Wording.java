package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.internal.content.Personalisation;
import io.github.fakemobileconnect.internal.content.Personalisation.Personalised;
import io.github.fakemobileconnect.internal.content.ampscript.Script;
import io.github.fakemobileconnect.internal.content.ampscript.Script.Rendered;
import io.github.fakemobileconnect.internal.content.ampscript.Script.Rendered.NotRendered;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.sms.RenderFailure;

/** How a text reads for one number: with its attributes and the platform's strings in their places, and its script run. */
final class Wording {
    private final Line line;
    private final Names names;
    private final ScriptScope scope;

    /** The wording of texts along a line. */
    Wording(Line line, Names names, ScriptScope scope) {
        this.line = line;
        this.names = names;
        this.scope = scope;
    }

    /** The wording of what a code answers to a text. */
    static Wording answering(Line line, ReceivedText received, ScriptScope scope) {
        return new Wording(line, Names.ofTheOwner(line, received), scope);
    }

    /** What is done with a text once it is known how it reads. */
    interface Saying {
        /** Says it. */
        void say(Turn turn, String text);

        /** Its script comes to nothing. */
        default void saySilence(Turn turn) {
            say(turn, "");
        }

        /** It cannot be said, which is in the journal. */
        default void fail(Turn turn, RenderFailure failure) {}

        /** Whether it is still to be said after the application was waited for; whoever denies that has noted why. */
        default boolean isStillWanted(Turn later) {
            return true;
        }
    }

    /** Says a text as it reads: at once, or, where its script calls the application, when that has answered. */
    void say(Turn turn, String text, Saying saying) {
        if (!Personalisation.holdsScript(text)) {
            saying.say(turn, personalised(turn, text));
            return;
        }
        Script script = turn.tables().scripts().of(text);
        if (!script.calls()) {
            conclude(turn, script.run(new Stage(new AtOnce(turn), line, names, scope)), saying);
        } else {
            turn.send(desk -> {
                Rendered rendered = script.run(new Stage(desk, line, names, scope));
                return later -> rendered instanceof NotRendered || saying.isStillWanted(later)
                        ? conclude(later, rendered, saying)
                        : rendered;
            });
        }
    }

    private Rendered conclude(Turn turn, Rendered rendered, Saying saying) {
        if (rendered instanceof NotRendered broken) {
            turn.record(new TextNotRendered(line.number(), broken.failure()));
            saying.fail(turn, broken.failure());
        } else if (((Rendered.Text) rendered).text().isBlank()) {
            saying.saySilence(turn);
        } else {
            saying.say(turn, ((Rendered.Text) rendered).text());
        }
        return rendered;
    }

    /** The text with its names replaced; script in it stays as it stands, and is in the journal. */
    String personalised(Turn turn, String text) {
        Personalised personalised = Personalisation.of(text, name -> names.find(turn, name));
        personalised.missing().forEach(name -> turn.record(new AttributeMissing(line.number(), name)));
        if (personalised.holdsScript()) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return personalised.text();
    }

    /** The text as it stands; script in it is in the journal. */
    static String asItStands(Turn turn, Line line, String text) {
        if (Personalisation.holdsScript(text)) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return text;
    }

    /** The desk of a script that calls nobody: it works within the turn. */
    private record AtOnce(Turn turn) implements Errand.Desk {
        @Override
        public <T> T perform(UseCase<T> useCase) {
            return useCase.perform(turn);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }
}
