package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import java.time.Duration;
import java.util.List;

/** One line of a script. */
sealed interface ModelStep {
    /** Plays the step on one side; what the application was answered, if it asked anything. */
    List<String> playOn(ModelSide side);

    record HandsetTexts(MobileNumber number, Code code, String text) implements ModelStep {
        @Override
        public List<String> playOn(ModelSide side) {
            side.text(number, code, text);
            return List.of();
        }

        @Override
        public String toString() {
            return "%s texts %s: %s".formatted(number, code, quoted(text));
        }
    }

    record ApplicationQueues(List<MobileNumber> numbers, Code code, String text) implements ModelStep {
        @Override
        public List<String> playOn(ModelSide side) {
            return List.of("answer " + side.queue(numbers, code, text));
        }

        @Override
        public String toString() {
            return "queueMO of %s to %s: %s".formatted(numbers, code, quoted(text));
        }
    }

    record ApplicationSends(ModelOrder order) implements ModelStep {
        @Override
        public List<String> playOn(ModelSide side) {
            return List.of("answer " + side.send(order));
        }

        @Override
        public String toString() {
            return order.toString();
        }
    }

    record ApplicationLooksUp(List<MobileNumber> numbers) implements ModelStep {
        @Override
        public List<String> playOn(ModelSide side) {
            return side.lookUp(numbers);
        }

        @Override
        public String toString() {
            return "look-up of " + numbers;
        }
    }

    record TimePasses(Duration duration) implements ModelStep {
        @Override
        public List<String> playOn(ModelSide side) {
            side.advanceBy(duration);
            return List.of();
        }

        @Override
        public String toString() {
            return duration + " passes";
        }
    }

    record WorldBeginsAgain() implements ModelStep {
        @Override
        public List<String> playOn(ModelSide side) {
            side.reset();
            return List.of();
        }

        @Override
        public String toString() {
            return "reset";
        }
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\u00a0", "\\u00a0") + "\"";
    }
}
