package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.account.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as the tables read it: trimmed, a verb, the rest. */
record ModelText(String trimmed) {
    private static final String WHITE = "[\\s\\p{Z}]";
    private static final Set<String> STOP =
            Set.of("STOP", "QUIT", "CANCEL", "END", "UNSUBSCRIBE", "REVOKE", "TERMINATE", "OPTOUT");
    private static final Set<String> HELP = Set.of("HELP", "INFO");
    private static final Pattern AMERICAN = Pattern.compile("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");

    static ModelText of(String typed) {
        return new ModelText(typed.replaceAll("^" + WHITE + "+|" + WHITE + "+$", ""));
    }

    ModelText after(String keyword) {
        return of(keyword + " " + trimmed);
    }

    String verb() {
        return trimmed.split(WHITE, 2)[0].toUpperCase(Locale.ROOT);
    }

    String nouns() {
        String[] halves = trimmed.split(WHITE + "+", 2);
        return halves.length == 2 ? halves[1] : "";
    }

    boolean isStop(Code code) {
        return STOP.contains(verb())
                || code.stopWords().contains(verb())
                || trimmed.toUpperCase(Locale.ROOT).matches("OPT" + WHITE + "+OUT");
    }

    boolean isHelp() {
        return HELP.contains(verb());
    }

    String lowerCase() {
        return trimmed.toLowerCase(Locale.ROOT);
    }

    /** The age that it states: up to three digits, or a date of birth that has passed. */
    OptionalInt age(Instant now) {
        if (trimmed.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(trimmed));
        }
        for (Pattern format : Set.of(AMERICAN, ISO)) {
            Matcher date = format.matcher(trimmed);
            if (date.matches()) {
                return yearsSince(date, now.atZone(ZoneOffset.UTC).toLocalDate());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt yearsSince(Matcher date, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(part(date, "y"), part(date, "m"), part(date, "d"));
            return birth.isAfter(today)
                    ? OptionalInt.empty()
                    : OptionalInt.of(Period.between(birth, today).getYears());
        } catch (DateTimeException noSuchDay) {
            return OptionalInt.empty();
        }
    }

    private static int part(Matcher date, String name) {
        return Integer.parseInt(date.group(name));
    }
}
