package io.github.fakemobileconnect.model;

import static io.github.fakemobileconnect.fidelity.Reading.UNDER_AGE;
import static io.github.fakemobileconnect.model.ModelAccount.NUMBERS;
import static io.github.fakemobileconnect.model.ModelAccount.RICH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.model.ModelStep.ApplicationLooksUp;
import io.github.fakemobileconnect.model.ModelStep.HandsetTexts;
import io.github.fakemobileconnect.model.ModelStep.TimePasses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ModelComparisonTest {
    @AutoClose
    private final ModelFake fake = new ModelFake(Set.of());

    @ParameterizedTest
    @FieldSource("io.github.fakemobileconnect.model.ModelTest#READINGS")
    void a_fake_with_another_answer_than_the_tables_is_found_out(Reading reading) {
        ModelComparison comparison = new ModelComparison(Set.of(reading), fake);

        Optional<ModelStory> difference = LongStream.range(0, 300)
                .mapToObj(seed -> comparison.play(ModelScript.of(seed)))
                .flatMap(Optional::stream)
                .findFirst();

        assertThat(difference).isPresent();
    }

    @Test
    void a_difference_is_told_by_the_steps_that_it_needs() {
        ModelComparison comparison = new ModelComparison(Set.of(UNDER_AGE), fake);

        Optional<ModelStory> difference = comparison.play(List.of(
                new HandsetTexts(NUMBERS.get(0), RICH, "HELP"),
                new HandsetTexts(NUMBERS.get(0), RICH, "wine\n"),
                new TimePasses(Duration.ofMinutes(1)),
                new HandsetTexts(NUMBERS.get(0), RICH, "20"),
                new ApplicationLooksUp(NUMBERS)));

        assertThat(difference.map(comparison::shortest)).get().hasToString("""

                1   13175551212 texts 86288: "wine\\n"
                    both    86288 -> 13175551212  Your age?
                2   13175551212 texts 86288: "20"
                    both    86288 -> 13175551212  Too young.
                    tables  13175551212 WINE on 86288: In Progress since PT0S
                    fake    nothing""");
    }
}
