package io.github.fakemobileconnect.internal.content.ampscript;

/**
 * A piece of a text with script in it.
 *
 * @param kind what it is
 * @param text what it says: the name of a variable without its sign, the value of a string without its quotes
 * @param at where it begins in the source
 */
record Token(Kind kind, String text, int at) {
    /** What a token is. */
    enum Kind {
        /** Text outside of script, as it stands. */
        PLAIN,
        /** A name between percent signs, or alone between the signs of a block. */
        SUBSTITUTION,
        /** The beginning of a block. */
        BLOCK_START,
        /** The end of a block. */
        BLOCK_END,
        /** The beginning of an expression whose value takes its place in the text. */
        INLINE_START,
        /** The end of such an expression. */
        INLINE_END,
        /** A keyword, a function, or an attribute. */
        WORD,
        /** A variable. */
        VARIABLE,
        /** A name in square brackets. */
        BRACKETED,
        /** A string between quotes. */
        STRING,
        /** A number. */
        NUMBER,
        /** A parenthesis, a comma, a dot, or an operator. */
        SYMBOL,
        /** The end of the text. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** The token as it is named in an error. */
    String inWords() {
        return switch (kind) {
            case PLAIN, SUBSTITUTION -> "text outside of script";
            case BLOCK_START -> "%%[";
            case BLOCK_END -> "]%%";
            case INLINE_START -> "%%=";
            case INLINE_END -> "=%%";
            case WORD, NUMBER, SYMBOL -> text;
            case VARIABLE -> "@" + text;
            case BRACKETED -> "[" + text + "]";
            case STRING -> "\"" + text + "\"";
            case END -> "the end of the text";
        };
    }
}
