package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import java.util.List;

/** Functions that ask what a value is, where it comes from, and whether it will do. */
final class ValueFunctions {
    private static final int MOST_OF_RAISE_ERROR = 5;

    private ValueFunctions() {}

    static List<Function> all() {
        return List.of(
                Function.of("V", 1, 1, ValueFunctions::value),
                Function.of(
                        "Empty", 1, 1, arguments -> Value.of(arguments.value(0).isEmpty())),
                Function.of("IsNull", 1, 1, ValueFunctions::isNull),
                Function.of("AttributeValue", 1, 1, ValueFunctions::attributeValue),
                Function.of("RaiseError", 1, MOST_OF_RAISE_ERROR, ValueFunctions::raiseError));
    }

    private static Value value(Arguments arguments) {
        return Value.of(arguments.text(0));
    }

    private static Value isNull(Arguments arguments) {
        return Value.of(arguments.value(0) instanceof Value.Nothing);
    }

    /** An attribute by its name; unlike a name that stands in the script, it may have no value. */
    private static Value attributeValue(Arguments arguments) {
        String name = arguments.text(0);
        if (name.isEmpty()) {
            throw arguments.wrong(0, "must be the name of an attribute but is empty");
        }
        return arguments
                .run()
                .outside(arguments.at(), surroundings -> surroundings.find(name))
                .map(Value::of)
                .orElse(Value.nothing());
    }

    private static Value raiseError(Arguments arguments) {
        String message = arguments.text(0);
        throw new ScriptError(
                Kind.RAISED,
                message.isBlank() ? "the script raised an error without a message" : message,
                arguments.at());
    }
}
