package io.github.fakemobileconnect.internal.content.ampscript;

import java.math.BigDecimal;
import java.util.List;

/** What a function was called with. Positions count from 0. */
final class Arguments {
    private final Expression.Call call;
    private final List<Value> values;
    private final Run run;

    Arguments(Expression.Call call, List<Value> values, Run run) {
        this.call = call;
        this.values = values;
        this.run = run;
    }

    /** The run that the call is part of. */
    Run run() {
        return run;
    }

    int count() {
        return values.size();
    }

    boolean has(int position) {
        return position < values.size();
    }

    Value value(int position) {
        return values.get(position);
    }

    /** The text of an argument; no text where it has no value. */
    String text(int position) {
        return run.textOf(value(position), at(position));
    }

    /** The text of an argument, and this one where there is no such argument. */
    String text(int position, String otherwise) {
        return has(position) ? text(position) : otherwise;
    }

    BigDecimal number(int position) {
        return Numbers.of(value(position))
                .orElseThrow(() -> wrong(
                        position, "must be a number but is " + value(position).inWords()));
    }

    /** A number without a fraction that fits an int. */
    int whole(int position) {
        BigDecimal number = number(position);
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw wrong(position, "must be a whole number but is " + number.toPlainString());
        }
    }

    /** A number without a fraction, and this one where there is no such argument. */
    int whole(int position, int otherwise) {
        return has(position) ? whole(position) : otherwise;
    }

    boolean isTrue(int position) {
        return has(position) && value(position).isTrue();
    }

    /** True when the word true or false itself stands in the place of an argument. */
    boolean isBareTruth(int position) {
        return call.arguments().get(position) instanceof Expression.Constant constant
                && constant.value() instanceof Value.Truth;
    }

    RowSet rows(int position) {
        if (value(position) instanceof Value.Rows rows) {
            return rows.rows();
        }
        throw wrong(position, "must be a rowset but is " + value(position).inWords());
    }

    /** Gives the variable that stands in the place of an argument a value; does nothing where there is no such argument. */
    void assign(int position, Value value) {
        if (!has(position)) {
            return;
        }
        if (!(call.arguments().get(position) instanceof Expression.Variable variable)) {
            throw wrong(position, "must be a variable, because it is given a value");
        }
        run.assign(variable.name(), value);
    }

    /** An error in the call as a whole. */
    ScriptError failed(String message) {
        return ScriptError.failed(call.function().name() + " " + message, call.at());
    }

    /** An error in an argument. */
    ScriptError wrong(int position, String rule) {
        return ScriptError.failed(inWords(position, rule), at(position));
    }

    /** An argument that the platform takes and the fake does not. */
    ScriptError unknown(int position, String rule) {
        return ScriptError.notUnderstood(inWords(position, rule), at(position));
    }

    private String inWords(int position, String rule) {
        return "argument %d of %s %s".formatted(position + 1, call.function().name(), rule);
    }

    /** Where the call stands in the source. */
    int at() {
        return call.at();
    }

    private int at(int position) {
        return call.arguments().get(position).at();
    }
}
