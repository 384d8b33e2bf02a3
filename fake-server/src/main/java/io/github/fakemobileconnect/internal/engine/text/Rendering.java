package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.internal.content.Personalisation;
import io.github.fakemobileconnect.internal.content.Personalisation.Personalised;
import io.github.fakemobileconnect.internal.content.ampscript.Script;
import io.github.fakemobileconnect.internal.content.ampscript.Script.Rendered;
import io.github.fakemobileconnect.internal.content.ampscript.Script.Rendered.NotRendered;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.turn.WorldAccess;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.sms.RenderFailure;

/** How texts read for one number: with its attributes and the platform's strings in their places, and their scripts run. */
public final class Rendering {
    private final Line line;
    private final PersonalisationStrings strings;
    private final ScriptScope scope;

    /** The rendering of texts along a line. */
    public Rendering(Line line, PersonalisationStrings strings, ScriptScope scope) {
        this.line = line;
        this.strings = strings;
        this.scope = scope;
    }

    /** The rendering of what a code answers to a text. */
    public static Rendering answering(Line line, ReceivedText received, ScriptScope scope) {
        return new Rendering(line, PersonalisationStrings.ofTheOwner(line, received), scope);
    }

    /** What is done with a text once it is known how it reads. */
    public interface Saying {
        /** Says it. */
        void say(Turn turn, String text);

        /** Its script comes to nothing. */
        default void sayNothing(Turn turn) {
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
    public void render(Turn turn, String text, Saying then) {
        if (!Personalisation.holdsScript(text)) {
            then.say(turn, personalised(turn, text));
            return;
        }
        Script script = turn.tables().scripts().of(text);
        if (!script.calls()) {
            conclude(turn, script.run(new ScriptAccount(new WithinTurn(turn), line, strings, scope)), then);
        } else {
            turn.afterwards(world -> {
                Rendered rendered = script.run(new ScriptAccount(world, line, strings, scope));
                return later -> rendered instanceof NotRendered || then.isStillWanted(later)
                        ? conclude(later, rendered, then)
                        : rendered;
            });
        }
    }

    private Rendered conclude(Turn turn, Rendered rendered, Saying then) {
        if (rendered instanceof NotRendered broken) {
            turn.record(new TextNotRendered(line.number(), broken.failure()));
            then.fail(turn, broken.failure());
        } else if (((Rendered.Text) rendered).text().isBlank()) {
            then.sayNothing(turn);
        } else {
            then.say(turn, ((Rendered.Text) rendered).text());
        }
        return rendered;
    }

    /** The text with its names replaced; script in it stays as it stands, and is in the journal. */
    public String personalised(Turn turn, String text) {
        Personalised personalised =
                Personalisation.of(text, name -> strings.find(turn.tables().contacts(), name));
        personalised.missing().forEach(name -> turn.record(new AttributeMissing(line.number(), name)));
        if (personalised.holdsScript()) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return personalised.text();
    }

    /** The text as it stands; script in it is in the journal. */
    public static String asItStands(Turn turn, Line line, String text) {
        if (Personalisation.holdsScript(text)) {
            turn.record(new ScriptNotEvaluated(line.number()));
        }
        return text;
    }

    /** The world of a script that calls nobody: it works within the turn. */
    private record WithinTurn(Turn turn) implements WorldAccess {
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
