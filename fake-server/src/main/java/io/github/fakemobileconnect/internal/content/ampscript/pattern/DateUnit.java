package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** The units that dates are moved and measured in. */
public enum DateUnit {
    /** Years. */
    YEAR("Y", ChronoUnit.YEARS),
    /** Months; from a day that a month does not have its last one is meant. */
    MONTH("M", ChronoUnit.MONTHS),
    /** Days. */
    DAY("D", ChronoUnit.DAYS),
    /** Hours. */
    HOUR("H", ChronoUnit.HOURS),
    /** Minutes. */
    MINUTE("MI", ChronoUnit.MINUTES);

    private final String symbol;
    private final ChronoUnit unit;

    DateUnit(String symbol, ChronoUnit unit) {
        this.symbol = symbol;
        this.unit = unit;
    }

    /** A unit by its symbol in any case. */
    public static Optional<DateUnit> written(String symbol) {
        return Arrays.stream(values())
                .filter(each -> each.symbol.equalsIgnoreCase(symbol))
                .findFirst();
    }

    public LocalDateTime moved(LocalDateTime date, int amount) {
        return date.plus(amount, unit);
    }

    /** How many times a new unit begins between two dates. */
    public long between(LocalDateTime start, LocalDateTime end) {
        return unit.between(begin(start), begin(end));
    }

    private LocalDateTime begin(LocalDateTime date) {
        return switch (this) {
            case YEAR -> date.toLocalDate().withDayOfYear(1).atStartOfDay();
            case MONTH -> date.toLocalDate().withDayOfMonth(1).atStartOfDay();
            case DAY, HOUR, MINUTE -> date.truncatedTo(unit);
        };
    }
}
