package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.DatePattern;
import io.github.fakemobileconnect.internal.content.ampscript.pattern.PatternCursor;
import java.util.Locale;
import java.util.Optional;

/**
 * The two patterns of FormatDate, one for the day and one for the time. Their tokens are in any case, and mean something
 * of their own, so they are translated into the tokens of .NET.
 */
enum SplitPattern {
    /** The pattern of the day, in which mm is the month. */
    DAY {
        @Override
        Optional<DatePattern> word(String written) {
            return switch (written.toLowerCase(Locale.ROOT)) {
                case "d", "s", "short" -> Optional.of(DatePattern.of("d"));
                case "l", "long" -> Optional.of(DatePattern.of("D"));
                case "sortable" -> Optional.of(DatePattern.custom("yyyy-MM-dd"));
                case "iso" -> Optional.of(DatePattern.of("O"));
                case "rfc" -> Optional.of(DatePattern.of("r"));
                case "o" -> Optional.of(DatePattern.custom(DatePattern.ROUND_TRIP));
                case "f", "g", "m", "r", "t", "u", "y" -> Optional.of(DatePattern.of(written));
                default -> Optional.empty();
            };
        }

        @Override
        String token(String run) {
            int count = run.length();
            return switch (Character.toLowerCase(run.charAt(0))) {
                case 'y' -> "y".repeat(count);
                case 'm' -> "M".repeat(count);
                case 'd' -> "d".repeat(count > 2 ? count - 1 : count);
                // The letter between day and time that ISO 8601 asks for.
                case 't' -> run.equals("T") ? literal(run) : "t".repeat(count);
                default -> common(run);
            };
        }
    },
    /** The pattern of the time, in which mm is the minutes and mmm the milliseconds. */
    TIME {
        @Override
        Optional<DatePattern> word(String written) {
            return switch (written.toLowerCase(Locale.ROOT)) {
                case "s", "short" -> Optional.of(DatePattern.of("t"));
                case "l", "long" -> Optional.of(DatePattern.of("T"));
                case "sortable" -> Optional.of(DatePattern.custom("THH:mm:ss"));
                default -> Optional.empty();
            };
        }

        @Override
        String token(String run) {
            int count = run.length();
            return switch (Character.toLowerCase(run.charAt(0))) {
                case 'm' -> count > 2 ? "fff" : "m".repeat(count);
                case 't' -> "t".repeat(count);
                default -> common(run);
            };
        }
    };

    /** The pattern for what is written as one word; empty where it is none. */
    abstract Optional<DatePattern> word(String written);

    /** A letter in either case, as often as it is repeated, as a token of .NET. */
    abstract String token(String run);

    /** An argument as a pattern; empty where there is none. */
    Optional<DatePattern> of(Arguments arguments, int position) {
        String written = FormatFunctions.pattern(arguments, position);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.equalsIgnoreCase("h")) {
            throw arguments.wrong(
                    position, "must not be %s alone, on which the platform fails; write HH".formatted(written));
        }
        return word(written)
                .or(() -> Optional.of(DatePattern.custom(tokens(new PatternCursor(written), arguments, position))));
    }

    private String tokens(PatternCursor cursor, Arguments arguments, int position) {
        StringBuilder tokens = new StringBuilder();
        while (cursor.hasNext()) {
            char next = cursor.next();
            if (next == '\'' || next == '"') {
                tokens.append(literal(cursor.takeQuoted()));
            } else if (next == '\\') {
                tokens.append(literal(cursor.takeEscaped()));
            } else {
                String run = cursor.takeRunInAnyCase();
                if (run.equalsIgnoreCase("ddd") && this == DAY) {
                    throw arguments.wrong(
                            position,
                            "must not have %s, for which the platform prints garbage; ".formatted(run)
                                    + "dddd is the short name of the day, ddddd the long one");
                }
                tokens.append(token(run));
            }
        }
        return tokens.toString();
    }

    private static String common(String run) {
        return switch (Character.toLowerCase(run.charAt(0))) {
            case 'h' -> "H".repeat(run.length());
            case 's', 'f', 'z' -> run.toLowerCase(Locale.ROOT);
            case 'k' -> run.toUpperCase(Locale.ROOT);
            default -> literal(run);
        };
    }

    /** A text that .NET prints as it is. */
    private static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append('\\').append((char) c));
        return escaped.toString();
    }
}
