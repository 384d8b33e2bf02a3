package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.Surroundings.NotPossible;
import io.github.fakemobileconnect.internal.content.ampscript.pattern.CentralTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of a script: its variables, the text that it has written, and how much of its allowance is left. */
final class Run {
    /** How many steps a script may take; text that it makes counts as well. */
    static final int MOST_STEPS = 100_000;
    /** How long a text may become, and each text on the way to it. */
    static final int LONGEST_TEXT = 32 * 1024;
    /** How many calls of the application a script may make. */
    static final int MOST_CALLS = 20;

    private static final int CHARACTERS_A_STEP = 32;

    private final Surroundings surroundings;
    private final Map<String, Value> variables = new HashMap<>();
    private final StringBuilder written = new StringBuilder();
    private int steps;
    private int calls;
    private @Nullable LocalDate today;

    Run(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The text that was written. */
    String text() {
        return written.toString();
    }

    /** Counts one more step. */
    void step(int at) {
        step(1, at);
    }

    /** Counts many steps at once. */
    void step(int count, int at) {
        steps += count;
        if (steps > MOST_STEPS) {
            throw ScriptError.tooMuch(
                    String.format(Locale.ROOT, "the script takes more than %,d steps", MOST_STEPS), at);
        }
    }

    void countCall(int at) {
        calls++;
        if (calls > MOST_CALLS) {
            throw ScriptError.tooMuch("the script makes more than %d calls".formatted(MOST_CALLS), at);
        }
    }

    void write(String text, int at) {
        written.append(bounded(text, at));
        requireShort(written.length(), at);
    }

    /** A value that was made; long texts count as several steps. */
    Value charged(Value made, int at) {
        if (made instanceof Value.Words words) {
            bounded(words.text(), at);
        }
        return made;
    }

    private String bounded(String text, int at) {
        requireShort(text.length(), at);
        step(text.length() / CHARACTERS_A_STEP, at);
        return text;
    }

    private static void requireShort(int length, int at) {
        if (length > LONGEST_TEXT) {
            throw ScriptError.tooMuch(
                    String.format(Locale.ROOT, "the text gets longer than %,d characters", LONGEST_TEXT), at);
        }
    }

    /** Counts what a function has to look through. */
    void chargeFor(int count, int at) {
        step(count / CHARACTERS_A_STEP, at);
    }

    /** The day that it is on the platform. */
    LocalDate today() {
        if (today == null) {
            today = CentralTime.at(surroundings.now()).toLocalDate();
        }
        return today;
    }

    Value variable(String name) {
        return variables.getOrDefault(name, Value.nothing());
    }

    void assign(String name, Value value) {
        variables.put(name, value);
    }

    /** The value of a name that stands in the text; one that has none is noted. */
    Value attribute(String name) {
        Optional<String> value = surroundings.find(name);
        if (value.isEmpty()) {
            surroundings.noteMissing(name);
        }
        return value.map(Value::of).orElse(Value.nothing());
    }

    boolean isTrue(Expression condition) {
        step(condition.at());
        return condition.valueIn(this).isTrue();
    }

    long whole(Expression expression) {
        Value value = expression.valueIn(this);
        try {
            return Numbers.of(value).map(BigDecimal::longValueExact).orElseThrow(ArithmeticException::new);
        } catch (ArithmeticException notWhole) {
            throw ScriptError.failed("a loop runs over whole numbers, but here is " + value.inWords(), expression.at());
        }
    }

    /** The text of an expression; rows have none. */
    String printed(Expression expression) {
        return textOf(expression.valueIn(this), expression.at());
    }

    String textOf(Value value, int at) {
        if (value instanceof Value.Rows || value instanceof Value.OneRow) {
            throw ScriptError.failed(value.inWords() + " has no text; take a field of it", at);
        }
        return value.text();
    }

    /** Asks or changes something outside of the script. */
    <T> T outside(int at, Function<Surroundings, T> action) {
        try {
            return action.apply(surroundings);
        } catch (NotPossible impossible) {
            throw ScriptError.failed(String.valueOf(impossible.getMessage()), at);
        }
    }
}
