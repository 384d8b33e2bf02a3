package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/** Functions that begin, turn and end conversations. Each is true, or an error. */
final class ConversationFunctions {
    private static final String ORIGIN = "MOBILECONNECT";

    private ConversationFunctions() {}

    static List<Function> all() {
        return List.of(
                Function.of("CreateSmsConversation", 4, 4, ConversationFunctions::create),
                Function.of("SetSmsConversationNextKeyword", 3, 3, ConversationFunctions::changeNextKeyword),
                Function.of("EndSmsConversation", 2, 2, ConversationFunctions::end));
    }

    private static Value create(Arguments arguments) {
        if (!arguments.text(3).equalsIgnoreCase(ORIGIN)) {
            throw arguments.wrong(3, "must be \"%s\" but is \"%s\"".formatted(ORIGIN, arguments.text(3)));
        }
        return arguments.run().outside(arguments.at(), surroundings -> {
            surroundings.createConversation(arguments.text(0), arguments.text(1), arguments.text(2));
            return Value.of(true);
        });
    }

    private static Value changeNextKeyword(Arguments arguments) {
        return arguments.run().outside(arguments.at(), surroundings -> {
            surroundings.changeNextKeyword(arguments.text(0), arguments.text(1), arguments.text(2));
            return Value.of(true);
        });
    }

    private static Value end(Arguments arguments) {
        return arguments.run().outside(arguments.at(), surroundings -> {
            surroundings.endConversation(arguments.text(0), arguments.text(1));
            return Value.of(true);
        });
    }
}
