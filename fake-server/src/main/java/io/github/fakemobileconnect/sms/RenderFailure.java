package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.api.Secrets;
import java.util.List;

/**
 * Why a text could not be rendered, and where in it. The text was not sent.
 *
 * @param kind whose fault it is
 * @param message what is wrong
 * @param source the text with the script
 * @param line the line of the place, from 1
 * @param column the column of the place, from 1
 */
public record RenderFailure(Kind kind, String message, String source, int line, int column) {
    private static final int WIDEST = 100;
    private static final int BEFORE_THE_PLACE = 60;

    /** Whose fault it is that a text could not be rendered. */
    public enum Kind {
        /** The script holds something that is not AMPscript, or that the fake does not know. */
        NOT_UNDERSTOOD,
        /** A function cannot do what the script asks of it. */
        FAILED,
        /** The script would have taken too long, or its text become too long. */
        TOO_MUCH,
        /** The script raised an error itself. */
        RAISED,
        /** A call of the application got no answer that the script could use. */
        CALL_FAILED,
        /** The script called an address that leads nowhere, because the test routed it to no application. */
        NOT_ROUTED
    }

    /**
     * A failure at a place of a text.
     *
     * @param offset the offset of the place
     */
    public static RenderFailure of(Kind kind, String message, String source, int offset) {
        int place = Math.min(offset, source.length());
        String before = source.substring(0, place);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new RenderFailure(kind, message, source, line, place - before.lastIndexOf('\n'));
    }

    /** What is wrong and where, as in {@code function TreatAsContent is not known (line 2, column 8)}. */
    public String inWords() {
        return "%s (line %d, column %d)".formatted(Secrets.masked(message), line, column);
    }

    /** The line with the place, and a line that marks it; of a long line what stands around the place. */
    public List<String> marked() {
        return List.of(shown(), " ".repeat(place() - from()) + "^");
    }

    /** The line with a mark at the place, as in {@code %%[ set @x = >>TreatAsContent("a") ]%%}. */
    public String markedOnOneLine() {
        return new StringBuilder(shown()).insert(place() - from(), ">>").toString();
    }

    private String shown() {
        return whole().substring(from(), Math.min(whole().length(), from() + WIDEST));
    }

    private int from() {
        return whole().length() <= WIDEST ? 0 : Math.max(0, place() - BEFORE_THE_PLACE);
    }

    private int place() {
        return Math.min(column - 1, whole().length());
    }

    private String whole() {
        return Secrets.struckOut(source.split("\r?\n", -1)[line - 1])
                .replace('\t', ' ')
                .replace('\r', ' ');
    }

    /** What is wrong and where. */
    @Override
    public String toString() {
        return inWords();
    }
}
