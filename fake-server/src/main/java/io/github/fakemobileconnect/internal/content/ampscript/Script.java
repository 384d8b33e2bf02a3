package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.sms.RenderFailure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text with script in it, ready to be run any number of times. */
public final class Script {
    private final String source;
    private final List<Statement> statements;
    private final boolean calls;
    private final @Nullable RenderFailure mistake;

    private Script(String source, List<Statement> statements, boolean calls, @Nullable RenderFailure mistake) {
        this.source = source;
        this.statements = statements;
        this.calls = calls;
        this.mistake = mistake;
    }

    /** Reads a text. What is wrong with it shows when it is run. */
    public static Script of(String source) {
        try {
            Parser parser = new Parser(source, Functions.KNOWN);
            return new Script(source, parser.statements(), parser.calls(), null);
        } catch (ScriptError mistake) {
            return new Script(source, List.of(), false, mistake.in(source));
        }
    }

    /** True when a run may call the application, and so take a while. */
    public boolean calls() {
        return calls;
    }

    /** Runs it once; nothing is done when the text is not well written. */
    public Rendered run(Surroundings surroundings) {
        if (mistake != null) {
            return new Rendered.NotRendered(mistake);
        }
        Run run = new Run(surroundings);
        try {
            Statement.performAll(statements, run);
            return new Rendered.Text(run.text());
        } catch (ScriptError error) {
            return new Rendered.NotRendered(error.in(source));
        }
    }

    /** What comes of a run. */
    public sealed interface Rendered {
        /** The text. */
        record Text(String text) implements Rendered {}

        /** No text, and why. */
        record NotRendered(RenderFailure failure) implements Rendered {}
    }

    /** What is wrong with the text; empty when it is well written. */
    public Optional<RenderFailure> mistake() {
        return Optional.ofNullable(mistake);
    }
}
