package io.github.fakemobileconnect.internal.content.ampscript.pattern;

/** Where the reader of a date pattern is. */
public final class PatternCursor {
    private final String pattern;
    private int position;
    private boolean isWhole = true;

    /** Stands at the beginning of a pattern. */
    public PatternCursor(String pattern) {
        this.pattern = pattern;
    }

    public boolean hasNext() {
        return position < pattern.length();
    }

    public char next() {
        return pattern.charAt(position);
    }

    public char take() {
        return pattern.charAt(position++);
    }

    /** How often the next character comes in a row; all of them are taken. */
    public int takeRun() {
        int from = position;
        char first = next();
        while (hasNext() && next() == first) {
            position++;
        }
        return position - from;
    }

    /** The next character and all that follow it and differ from it in case alone. */
    public String takeRunInAnyCase() {
        int from = position;
        char first = Character.toLowerCase(next());
        while (hasNext() && Character.toLowerCase(next()) == first) {
            position++;
        }
        return pattern.substring(from, position);
    }

    /** The text between two quotes. */
    public String takeQuoted() {
        char quote = take();
        StringBuilder quoted = new StringBuilder();
        while (hasNext() && next() != quote) {
            quoted.append(next() == '\\' ? takeEscaped() : Character.toString(take()));
        }
        if (hasNext()) {
            take();
        } else {
            isWhole = false;
        }
        return quoted.toString();
    }

    /** The character after a backslash. */
    public String takeEscaped() {
        take();
        if (hasNext()) {
            return Character.toString(take());
        }
        isWhole = false;
        return "";
    }

    /** A percent sign, which makes a token of the character that follows. */
    public void takePercent() {
        take();
        if (!hasNext() || next() == '%') {
            isWhole = false;
        }
    }

    /** Whether nothing was missing so far: no end of a quote, nothing to escape. */
    public boolean isWhole() {
        return isWhole;
    }
}
