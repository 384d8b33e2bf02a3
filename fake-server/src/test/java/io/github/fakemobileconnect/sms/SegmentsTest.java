package io.github.fakemobileconnect.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {
    @ParameterizedTest(name = "{1} times {0}: {2}, {3} units, {4} segments")
    @CsvSource({
        "a, 0, GSM_7, 0, 1",
        "a, 160, GSM_7, 160, 1",
        "a, 161, GSM_7, 161, 2",
        "a, 306, GSM_7, 306, 2",
        "a, 307, GSM_7, 307, 3",
        "€, 80, GSM_7, 160, 1",
        "€, 81, GSM_7, 162, 2",
        "€, 152, GSM_7, 304, 2",
        "€, 153, GSM_7, 306, 3",
        "ж, 70, UCS_2, 70, 1",
        "ж, 71, UCS_2, 71, 2",
        "ж, 134, UCS_2, 134, 2",
        "ж, 135, UCS_2, 135, 3",
        "😀, 35, UCS_2, 70, 1",
        "😀, 36, UCS_2, 72, 2",
        "😀, 66, UCS_2, 132, 2",
        "😀, 67, UCS_2, 134, 3"
    })
    void counts(String character, int times, TextEncoding encoding, int units, int count) {
        Segments segments = Segments.of(character.repeat(times));

        assertThat(segments.encoding()).isEqualTo(encoding);
        assertThat(segments.units()).isEqualTo(units);
        assertThat(segments.count()).isEqualTo(count);
    }

    @Test
    void name_the_first_character_that_forced_ucs_2() {
        assertThat(Segments.of("Don’t — stop").forcedBy()).hasToString("Optional['’' (U+2019) at 3]");
        assertThat(Segments.of("Ünïcödé").forcedBy()).hasToString("Optional['ï' (U+00EF) at 2]");
        assertThat(Segments.of("[Grüße] {€} ~ ^ | \\\n").forcedBy()).isEmpty();
    }
}
