package io.github.fakemobileconnect.assertj.internal.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a JSON text into its members, each under the names that lead to it with dots in between; the elements of an array
 * share the path of the array. Null is absent.
 */
final class JsonMembers {
    private static final Pattern LITERAL = Pattern.compile("-?[0-9][0-9.eE+-]*|true|false|null");
    private static final int DEEPEST = 200;

    private final BodyMembers members = new BodyMembers();
    private final String text;
    private int at;

    JsonMembers(String text) {
        this.text = text;
    }

    /** The members; empty where the text is not JSON. */
    Optional<BodyMembers> read() {
        try {
            value("", 0);
            skipSpace();
            return at == text.length() ? Optional.of(members) : Optional.empty();
        } catch (NotJsonException e) {
            return Optional.empty();
        }
    }

    private void value(String path, int depth) {
        if (depth > DEEPEST) {
            throw new NotJsonException();
        }
        skipSpace();
        switch (next()) {
            case '{' -> object(path, depth);
            case '[' -> array(path, depth);
            case '"' -> members.note(path, string());
            default -> literal(path);
        }
    }

    private void object(String path, int depth) {
        at++;
        if (skips('}')) {
            return;
        }
        do {
            skipSpace();
            String name = string();
            require(':');
            value(path.isEmpty() ? name : path + "." + name, depth + 1);
        } while (skips(','));
        require('}');
    }

    private void array(String path, int depth) {
        at++;
        if (skips(']')) {
            return;
        }
        do {
            value(path, depth + 1);
        } while (skips(','));
        require(']');
    }

    private void literal(String path) {
        Matcher literal = LITERAL.matcher(text).region(at, text.length());
        if (!literal.lookingAt()) {
            throw new NotJsonException();
        }
        at = literal.end();
        if (!literal.group().equals("null")) {
            members.note(path, literal.group());
        }
    }

    private String string() {
        require('"');
        StringBuilder read = new StringBuilder();
        while (next() != '"') {
            char character = text.charAt(at++);
            read.append(character == '\\' ? escaped() : character);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char character = next();
        at++;
        return switch (character) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> codeUnit();
            default -> character;
        };
    }

    private char codeUnit() {
        if (at + 4 > text.length()) {
            throw new NotJsonException();
        }
        try {
            int unit = Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return (char) unit;
        } catch (NumberFormatException e) {
            throw new NotJsonException();
        }
    }

    private void require(char expected) {
        if (!skips(expected)) {
            throw new NotJsonException();
        }
    }

    private boolean skips(char expected) {
        skipSpace();
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private char next() {
        if (at >= text.length()) {
            throw new NotJsonException();
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static final class NotJsonException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
