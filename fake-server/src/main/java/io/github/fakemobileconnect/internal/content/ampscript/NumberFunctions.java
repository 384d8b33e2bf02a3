package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Functions that calculate. Nothing is too large for them, and a division by zero has an outcome, too. */
final class NumberFunctions {
    private NumberFunctions() {}

    static List<Function> all() {
        return List.of(
                of("Add", Double::sum),
                of("Subtract", (left, right) -> left - right),
                of("Multiply", (left, right) -> left * right),
                of("Divide", (left, right) -> left / right),
                of("Mod", (left, right) -> left % right));
    }

    private static Function of(String name, DoubleBinaryOperator operator) {
        return Function.of(
                name,
                2,
                2,
                arguments -> Numbers.calculated(operator.applyAsDouble(
                        arguments.number(0).doubleValue(), arguments.number(1).doubleValue())));
    }
}
