package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Functions that look rows of data extensions up, and change them. */
final class RowFunctions {
    private static final int PAIR = 2;
    /** The platform looks up so many rows at most. */
    private static final int MOST_ROWS = 2_000;

    private RowFunctions() {}

    static List<Function> all() {
        return List.of(
                Function.of("Lookup", 4, Function.ANY_NUMBER, RowFunctions::lookup),
                Function.of("LookupRows", 3, Function.ANY_NUMBER, RowFunctions::lookupRows),
                Function.of("Row", 2, 2, RowFunctions::row),
                Function.of("Field", 2, 3, RowFunctions::field),
                Function.of("RowCount", 1, 1, RowFunctions::rowCount),
                Function.of("InsertData", 3, Function.ANY_NUMBER, RowFunctions::insert),
                Function.of("UpsertData", 6, Function.ANY_NUMBER, RowFunctions::upsert),
                Function.of("UpdateData", 6, Function.ANY_NUMBER, RowFunctions::update),
                Function.of("DeleteData", 3, Function.ANY_NUMBER, RowFunctions::delete));
    }

    /** A field of the first row that is found; no value where there is none. */
    private static Value lookup(Arguments arguments) {
        RowSet found = found(arguments, pairs(arguments, 2, arguments.count()), 1);
        String column = arguments.text(1);
        return found.rows().isEmpty()
                ? Value.nothing()
                : found.rows()
                        .get(0)
                        .field(column)
                        .map(Value::of)
                        .orElseThrow(() -> arguments.wrong(1, "is no column of the data extension: " + column));
    }

    private static Value lookupRows(Arguments arguments) {
        return Value.of(found(arguments, pairs(arguments, 1, arguments.count()), MOST_ROWS));
    }

    private static RowSet found(Arguments arguments, Map<String, String> criteria, int most) {
        String dataExtension = arguments.text(0);
        Run run = arguments.run();
        RowSet.Found found =
                run.outside(arguments.at(), surroundings -> surroundings.lookUp(dataExtension, criteria, most));
        run.chargeFor(found.lookedAt(), arguments.at());
        return found.rows();
    }

    private static Value row(Arguments arguments) {
        RowSet rows = arguments.rows(0);
        int number = arguments.whole(1);
        if (rows.size() == 0) {
            throw arguments.wrong(0, "has no rows; ask RowCount first");
        }
        if (number < 1 || number > rows.size()) {
            throw arguments.wrong(1, "must be 1 to %d, the number of rows, but is %d".formatted(rows.size(), number));
        }
        return new Value.OneRow(rows.rows().get(number - 1));
    }

    private static Value field(Arguments arguments) {
        if (!(arguments.value(0) instanceof Value.OneRow row)) {
            throw arguments.wrong(
                    0, "must be a row but is " + arguments.value(0).inWords());
        }
        String column = arguments.text(1);
        boolean required = !arguments.has(2) || arguments.isTrue(2);
        return row.row()
                .field(column)
                .map(Value::of)
                .or(() -> required ? Optional.empty() : Optional.of(Value.nothing()))
                .orElseThrow(() -> arguments.wrong(1, "is no column of the row: " + column));
    }

    private static Value rowCount(Arguments arguments) {
        return Value.of(
                arguments.value(0) instanceof Value.Nothing
                        ? 0
                        : arguments.rows(0).size());
    }

    private static Value insert(Arguments arguments) {
        String dataExtension = arguments.text(0);
        Map<String, String> fields = pairs(arguments, 1, arguments.count());
        arguments.run().outside(arguments.at(), surroundings -> {
            surroundings.insert(dataExtension, fields);
            return fields;
        });
        return Value.of(1);
    }

    private static Value update(Arguments arguments) {
        String dataExtension = arguments.text(0);
        Map<String, String> criteria = criteria(arguments);
        Map<String, String> fields = fields(arguments);
        return changed(arguments, surroundings -> surroundings.update(dataExtension, criteria, fields));
    }

    /** Changes the rows that are found; where there are none, adds one. */
    private static Value upsert(Arguments arguments) {
        String dataExtension = arguments.text(0);
        Map<String, String> criteria = criteria(arguments);
        Map<String, String> fields = fields(arguments);
        return changed(arguments, surroundings -> surroundings.upsert(dataExtension, criteria, fields));
    }

    private static Value delete(Arguments arguments) {
        String dataExtension = arguments.text(0);
        Map<String, String> criteria = pairs(arguments, 1, arguments.count());
        return changed(arguments, surroundings -> surroundings.delete(dataExtension, criteria));
    }

    /** How many rows were changed; each of them is a step. */
    private static Value changed(Arguments arguments, ToIntFunction<Surroundings> change) {
        Run run = arguments.run();
        int rows = run.<Integer>outside(arguments.at(), change::applyAsInt);
        run.step(rows, arguments.at());
        return Value.of(rows);
    }

    private static Map<String, String> criteria(Arguments arguments) {
        int count = arguments.whole(1);
        int most = (arguments.count() - PAIR) / PAIR - 1;
        if (count < 1 || count > most) {
            throw arguments.wrong(
                    1, "must be the number of pairs to search by, 1 to %d, but is %d".formatted(most, count));
        }
        return pairs(arguments, PAIR, PAIR + count * PAIR);
    }

    private static Map<String, String> fields(Arguments arguments) {
        return pairs(arguments, PAIR + arguments.whole(1) * PAIR, arguments.count());
    }

    /** Columns with their values, which take turns. */
    private static Map<String, String> pairs(Arguments arguments, int from, int to) {
        if ((to - from) % PAIR != 0) {
            throw arguments.failed("needs a value for each column, but the last column has none");
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = from; i < to; i += PAIR) {
            pairs.put(arguments.text(i), arguments.text(i + 1));
        }
        return pairs;
    }
}
