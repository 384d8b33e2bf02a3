package com.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.fidelity.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide has every reading, with both answers in the words of the fake. */
class DocsReadingsTest {
    private static final List<String> LINES =
            Page.of(Repository.ROOT.resolve("docs/guide/readings.md")).lines();

    @ParameterizedTest
    @EnumSource
    void the_guide_has_a_row_for_each_reading(Reading reading) {
        String first = "| `%s` | ".formatted(reading);
        String last = " | %s | %s |".formatted(reading.byDefault(), reading.alternative());

        assertThat(LINES)
                .filteredOn(line -> line.startsWith(first))
                .singleElement()
                .asString()
                .endsWith(last);
    }
}
