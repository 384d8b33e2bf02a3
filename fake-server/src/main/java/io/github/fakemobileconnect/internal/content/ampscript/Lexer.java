package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text with script in it into tokens. Text and script take turns; each turn is at least one character long. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern SYMBOL = Pattern.compile("==|!=|>=|<=|[=<>(),.]");

    private final String source;
    private final Matcher matcher;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
        this.matcher = NUMBER.matcher(source);
    }

    /**
     * The tokens of a text, the last of which is its end.
     *
     * @throws ScriptError when something in it is none
     */
    static List<Token> tokensOf(String source) {
        Lexer lexer = new Lexer(source);
        lexer.refuseTags();
        while (lexer.at < source.length()) {
            lexer.readText();
        }
        lexer.add(Kind.END, "", source.length());
        return lexer.tokens;
    }

    private void refuseTags() {
        Matcher tag = Substitution.TAG.matcher(source);
        if (tag.find()) {
            throw ScriptError.notUnderstood("script in a <script> tag is not evaluated", tag.start());
        }
    }

    /** Reads up to the next script, and that script. */
    private void readText() {
        int start = at;
        for (int signs = source.indexOf("%%", at); signs >= 0; signs = source.indexOf("%%", signs + 1)) {
            at = signs;
            if (readsSubstitution(start) || readsScript(start)) {
                return;
            }
        }
        at = source.length();
        addPlain(start, at);
    }

    private boolean readsSubstitution(int start) {
        if (!matches(Substitution.STRING) && !matches(Substitution.IN_BRACKETS)) {
            return false;
        }
        addPlain(start, at);
        add(Kind.SUBSTITUTION, matcher.group(1), at);
        at = matcher.end();
        return true;
    }

    private boolean readsScript(int start) {
        if (source.startsWith("%%[", at)) {
            addPlain(start, at);
            add(Kind.BLOCK_START, "", at);
            readScript("]%%");
            add(Kind.BLOCK_END, "", at - 3);
        } else if (source.startsWith("%%=", at)) {
            addPlain(start, at);
            add(Kind.INLINE_START, "", at);
            readScript("=%%");
            add(Kind.INLINE_END, "", at - 3);
        } else {
            return false;
        }
        return true;
    }

    private void readScript(String end) {
        int start = at;
        at += 3;
        while (!source.startsWith(end, at)) {
            if (at >= source.length()) {
                throw ScriptError.notUnderstood("the script that begins here has no end " + end, start);
            }
            readPiece(end);
        }
        at += end.length();
    }

    private void readPiece(String end) {
        char next = source.charAt(at);
        if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
            at++;
        } else if (source.startsWith("/*", at)) {
            at = endOf("*/", "the comment") + 2;
        } else if (next == '"' || next == '\'') {
            readString(next);
        } else if (next == '[') {
            int close = endOf("]", "the name");
            add(Kind.BRACKETED, source.substring(at + 1, close).strip(), at);
            at = close + 1;
        } else if (next == '@') {
            at++;
            require(VARIABLE, "a variable has a name of letters, digits and underscores");
            add(Kind.VARIABLE, matcher.group(), at - 1);
            at = matcher.end();
        } else if (!reads(NUMBER, Kind.NUMBER) && !reads(WORD, Kind.WORD) && !reads(SYMBOL, Kind.SYMBOL)) {
            throw ScriptError.notUnderstood(Strangers.inWords(source, at, end), at);
        }
    }

    private int endOf(String end, String what) {
        int close = source.indexOf(end, at + end.length());
        if (close < 0) {
            throw ScriptError.notUnderstood(what + " that begins here has no end " + end, at);
        }
        return close;
    }

    /** A quote inside a string is written twice. */
    private void readString(char quote) {
        StringBuilder value = new StringBuilder();
        int start = at++;
        while (at < source.length()) {
            char next = source.charAt(at++);
            if (next != quote) {
                value.append(next);
            } else if (at < source.length() && source.charAt(at) == quote) {
                value.append(quote);
                at++;
            } else {
                add(Kind.STRING, value.toString(), start);
                return;
            }
        }
        throw ScriptError.notUnderstood("the string that begins here has no end " + quote, start);
    }

    private void require(Pattern pattern, String rule) {
        if (!matches(pattern)) {
            throw ScriptError.notUnderstood(rule, at - 1);
        }
    }

    private boolean reads(Pattern pattern, Kind kind) {
        boolean found = matches(pattern);
        if (found) {
            add(kind, matcher.group(), at);
            at = matcher.end();
        }
        return found;
    }

    private boolean matches(Pattern pattern) {
        return matcher.usePattern(pattern).region(at, source.length()).lookingAt();
    }

    private void addPlain(int start, int end) {
        if (end > start) {
            add(Kind.PLAIN, source.substring(start, end), start);
        }
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start));
    }
}
