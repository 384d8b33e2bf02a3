package io.github.fakemobileconnect.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person has to do before a subscription holds. */
public sealed interface Confirmation {
    /** The variation of the opt-in, as in {@code double opt-in}. */
    String variation();

    /** What the code waits for, as in {@code Y or YES}. */
    String awaited();

    /** What an answer amounts to at an instant; the text is trimmed. */
    Verdict verdictOn(String answer, Instant at);

    /** What an answer amounts to. */
    enum Verdict {
        /** The subscription holds. */
        CONFIRMS,
        /** The person is younger than the minimum. */
        TOO_YOUNG,
        /** It is no answer to what was asked. */
        NOT_AN_ANSWER
    }

    /** Single opt-in: nothing, the keyword subscribes. */
    record NotNeeded() implements Confirmation {
        @Override
        public String variation() {
            return "single opt-in";
        }

        @Override
        public String awaited() {
            return "answer";
        }

        @Override
        public Verdict verdictOn(String answer, Instant at) {
            return Verdict.NOT_AN_ANSWER;
        }
    }

    /**
     * Double opt-in: give one of the valid answers.
     *
     * @param validAnswers the answers that confirm, in lower case; they are compared whole and in any case, and no
     *     punctuation is forgiven
     */
    record ByAnswer(List<String> validAnswers) implements Confirmation {
        /** Y or YES. */
        public static final ByAnswer YES = new ByAnswer(List.of("y", "yes"));

        public ByAnswer {
            validAnswers = validAnswers.stream()
                    .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            if (validAnswers.isEmpty()) {
                throw new IllegalArgumentException("a double opt-in must have at least one valid answer but had none");
            }
            if (validAnswers.contains("")) {
                throw new IllegalArgumentException("a valid answer must not be blank");
            }
        }

        @Override
        public String variation() {
            return "double opt-in";
        }

        @Override
        public String awaited() {
            return validAnswers.stream()
                    .map(answer -> answer.toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }

        @Override
        public Verdict verdictOn(String answer, Instant at) {
            return validAnswers.contains(answer.strip().toLowerCase(Locale.ROOT))
                    ? Verdict.CONFIRMS
                    : Verdict.NOT_AN_ANSWER;
        }
    }

    /**
     * Double opt-in with age confirmation: state an age in years or a date of birth, and be old enough.
     *
     * @param minimum the age from which on the subscription holds, in years, 1 to 999
     */
    record ByAge(int minimum) implements Confirmation {
        /** As high as an age can be stated: with three digits. */
        private static final int HIGHEST = 999;

        public ByAge {
            if (minimum < 1 || minimum > HIGHEST) {
                throw new IllegalArgumentException(
                        "minimum age must be 1 to %d years but was %d".formatted(HIGHEST, minimum));
            }
        }

        @Override
        public String variation() {
            return "double opt-in with age " + minimum;
        }

        @Override
        public String awaited() {
            return "age";
        }

        @Override
        public Verdict verdictOn(String answer, Instant at) {
            return StatedAge.read(answer.strip(), at)
                    .map(years -> years >= minimum ? Verdict.CONFIRMS : Verdict.TOO_YOUNG)
                    .orElse(Verdict.NOT_AN_ANSWER);
        }
    }
}
