package io.github.fakemobileconnect.model;

import static org.assertj.core.api.Assertions.fail;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.kit.Rounds;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Random scripts, played on the fake and on the tables of the documents: more of them with {@code -Dlong.runs}. {@code
 * -Dmodel.seed} and {@code -Dmodel.sequences} choose others than the usual ones.
 */
class ModelTest {
    private static final long SEED = Long.getLong("model.seed", 20260301L);

    /** The questions whose both answers the tables have. */
    static final Set<Reading> READINGS = EnumSet.of(
            Reading.KEYWORD_WHILE_CONFIRMING,
            Reading.LATE_CONFIRMATION,
            Reading.SUBSCRIBE_WHILE_IN_PROGRESS,
            Reading.UNDER_AGE,
            Reading.TEXT_RESPONSE_CONSENT,
            Reading.QUEUED_REPLY);

    @Test
    void the_fake_does_what_the_tables_say() {
        compare(Set.of(), Rounds.inLongRuns(2_000).otherwise(200));
    }

    @ParameterizedTest
    @FieldSource("READINGS")
    void under_the_alternative_of_a_reading_too(Reading reading) {
        compare(Set.of(reading), Rounds.inLongRuns(300).otherwise(30));
    }

    @Test
    void under_all_alternatives_at_once_too() {
        compare(READINGS, Rounds.inLongRuns(300).otherwise(30));
    }

    private static void compare(Set<Reading> alternatives, int usually) {
        try (ModelFake fake = new ModelFake(alternatives)) {
            ModelComparison comparison = new ModelComparison(alternatives, fake);
            for (long seed = SEED; seed < SEED + Integer.getInteger("model.sequences", usually); seed++) {
                Optional<ModelStory> difference = comparison.play(ModelScript.of(seed));
                if (difference.isPresent()) {
                    fail("""
                            The fake does not do what the tables say.
                            alternatives  %s
                            replay        -Dtest=ModelTest -Dmodel.seed=%d -Dmodel.sequences=1
                            shortest script
                            %s""".formatted(alternatives, seed, comparison.shortest(difference.get())));
                }
            }
        }
    }
}
