package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.Token.Kind;
import java.util.List;
import java.util.Locale;

/** The tokens of a text as they are read, and how deep the reader is inside of things that begin and end. */
final class Tokens {
    /** Deep enough for people, and shallow enough for any stack. */
    static final int DEEPEST = 50;

    private final List<Token> all;
    private int position;
    private int depth;

    Tokens(List<Token> all) {
        this.all = all;
    }

    Token next() {
        return all.get(position);
    }

    /** The token after the next one; the end where there is none. */
    Token afterNext() {
        return all.get(Math.min(position + 1, all.size() - 1));
    }

    Token take() {
        Token taken = next();
        position = Math.min(position + 1, all.size() - 1);
        return taken;
    }

    boolean takes(String word) {
        boolean found = next().isWord(word);
        if (found) {
            take();
        }
        return found;
    }

    boolean takesSymbol(String symbol) {
        boolean found = next().isSymbol(symbol);
        if (found) {
            take();
        }
        return found;
    }

    void require(String symbol) {
        if (!takesSymbol(symbol)) {
            throw unexpected(symbol);
        }
    }

    void requireWord(String word) {
        if (!takes(word)) {
            throw unexpected(word);
        }
    }

    /** The name of the variable that comes next, in lower case. */
    String takeVariable() {
        if (!next().is(Kind.VARIABLE)) {
            throw unexpected("a variable");
        }
        return take().text().toLowerCase(Locale.ROOT);
    }

    void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw ScriptError.tooMuch("more than %d things inside of each other".formatted(DEEPEST), next().at());
        }
    }

    void back() {
        depth--;
    }

    ScriptError unexpected(String expected) {
        return ScriptError.notUnderstood(
                "%s expected, but here is %s".formatted(expected, next().inWords()), next().at());
    }
}
