package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.Script.Rendered;
import io.github.fakemobileconnect.sms.RenderFailure;
import java.util.ArrayList;
import java.util.List;

/** What must hold of every script, whatever it holds: it ends in a text or a failure, and does not do too much before. */
final class ScriptVerdict {
    /** A step asks at most twice: an upsert changes, and then adds. */
    private static final int MOST_ASKED = 2 * Run.MOST_STEPS;

    private static final int LONGEST_MESSAGE = 1_100;

    private ScriptVerdict() {}

    /** Runs a script; yields what is wrong with how it ended, and nothing when nothing is. */
    static List<String> on(String source) {
        CountedSurroundings surroundings = new CountedSurroundings();
        List<String> wrong = new ArrayList<>();
        try {
            Rendered rendered = Script.of(source).run(surroundings);
            if (rendered instanceof Rendered.Text text) {
                check(
                        wrong,
                        text.text().length() <= Run.LONGEST_TEXT,
                        "text of length " + text.text().length());
            } else {
                check(wrong, ((Rendered.NotRendered) rendered).failure(), source);
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError thrown) {
            wrong.add("threw " + thrown + at(thrown));
        }
        check(wrong, surroundings.calls() <= Run.MOST_CALLS, surroundings.calls() + " calls");
        check(wrong, surroundings.asked() <= MOST_ASKED, "asked " + surroundings.asked() + " times");
        check(
                wrong,
                surroundings.changed() <= Run.MOST_STEPS + CountedSurroundings.MOST_ROWS,
                "changed " + surroundings.changed() + " rows");
        check(wrong, surroundings.missing() <= Run.MOST_STEPS, "noted " + surroundings.missing() + " missing names");
        return wrong;
    }

    private static void check(List<String> wrong, RenderFailure failure, String source) {
        String[] lines = source.split("\n", -1);
        boolean isInside = failure.line() >= 1 && failure.line() <= lines.length && failure.column() >= 1;
        check(wrong, isInside, "line " + failure.line());
        check(
                wrong,
                isInside && failure.column() <= lines[failure.line() - 1].length() + 1,
                "column " + failure.column());
        check(wrong, !failure.message().isBlank(), "blank message");
        check(wrong, failure.message().length() <= LONGEST_MESSAGE, "long message");
        List<String> marked = failure.marked();
        check(wrong, marked.size() == 2 && marked.get(1).strip().equals("^"), "marked " + marked);
        check(wrong, marked.get(1).length() <= marked.get(0).length() + 1, "mark behind the line " + marked);
    }

    private static void check(List<String> wrong, boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static String at(Throwable thrown) {
        return thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
    }
}
