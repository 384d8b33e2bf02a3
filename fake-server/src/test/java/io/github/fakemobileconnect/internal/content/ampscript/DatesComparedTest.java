package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons with dates, as the tests of the vendor's interpreter have them; it is five past nine on March 4, 2026. */
class DatesComparedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Now() < true           | True",
                "Now() == true          | False",
                "Now() == false         | True",
                "Now() > 0              | True",
                "Now() <= 1             | False",
                "Now() > '0'            | True",
                "Now() == '1'           | False",
                "Now() == '3/4/2026 9:05:07 AM' | True",
                "Now() < '9:30 AM'      | True",
                "Now() > '9:00 AM'      | True",
                "'2026-03-04' < '3/5/2026' | True",
                "'5/1/2026' > '10/1/2025'  | True"
            })
    void dates_come_before_numbers_and_texts(String comparison, String outcome) {
        assertThat(Surrounded.rendered("%%=V(" + comparison + ")=%%")).isEqualTo(outcome);
    }
}
