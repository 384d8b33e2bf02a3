package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.PrintedNumber;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a variable, an attribute or a call can be in a script. */
sealed interface Value {
    /** The value as text; a row or a rowset has none. */
    String text();

    /** What kind of value it is, for an error. */
    String inWords();

    /** True for true, for 1, and for texts that say so. */
    default boolean isTrue() {
        return false;
    }

    /** True for no value, and for an empty text. */
    default boolean isEmpty() {
        return text().isEmpty();
    }

    /** No value: a variable that nothing was assigned to, a row that was not found. */
    static Value nothing() {
        return new Nothing();
    }

    static Value of(String text) {
        return new Words(text);
    }

    static Value of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Value of(BigDecimal number) {
        return new Amount(number);
    }

    static Value of(boolean truth) {
        return new Truth(truth);
    }

    static Value of(LocalDateTime date) {
        return new Moment(date);
    }

    static Value of(RowSet rows) {
        return new Rows(rows);
    }

    /** A text. */
    record Words(String text) implements Value {
        @Override
        public String inWords() {
            return "\"" + (text.length() > 40 ? text.substring(0, 40) + ".." : text) + "\"";
        }

        @Override
        public boolean isTrue() {
            return text.equalsIgnoreCase("true") || text.equals("1");
        }
    }

    /** A number. */
    record Amount(BigDecimal number) implements Value {
        @Override
        public String text() {
            return PrintedNumber.of(number);
        }

        @Override
        public String inWords() {
            return text();
        }

        @Override
        public boolean isTrue() {
            return number.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** True or false. */
    record Truth(boolean isTrue) implements Value {
        @Override
        public String text() {
            return isTrue ? "True" : "False";
        }

        @Override
        public String inWords() {
            return text();
        }
    }

    /** A date with its time, in Central Standard Time. */
    record Moment(LocalDateTime date) implements Value {
        @Override
        public String text() {
            return Dates.printed(date);
        }

        @Override
        public String inWords() {
            return text();
        }
    }

    /** Rows that were looked up. */
    record Rows(RowSet rows) implements Value {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String inWords() {
            return "a rowset";
        }

        @Override
        public boolean isEmpty() {
            return rows.size() == 0;
        }
    }

    /** One of the rows that were looked up. */
    record OneRow(Row row) implements Value {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String inWords() {
            return "a row";
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** No value. */
    record Nothing() implements Value {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String inWords() {
            return "no value";
        }
    }
}
