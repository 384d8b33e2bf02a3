package io.github.fakemobileconnect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.http.Reasons;
import io.github.fakemobileconnect.internal.http.kernel.ErrorRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fake answers is told in docs/fidelity.md, with how sure it is. */
class FidelityTest {
    private static final List<String> ROWS = rows();

    @ParameterizedTest
    @EnumSource
    void every_route_has_a_row(Route route) {
        assertThat(ROWS.stream().anyMatch(row -> row.contains("`" + route + "`")))
                .as("docs/fidelity.md has a row with `%s`", route)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("io.github.fakemobileconnect.internal.http.ReasonsTest#reasons")
    void every_refusal_has_a_row_with_its_text_status_and_confidence(Reason reason) {
        ErrorRow error = Reasons.ERRORS.row(reason);

        String confidence = error.confidence().name().toLowerCase(Locale.ROOT);
        assertThat(ROWS.stream()
                        .anyMatch(row -> row.contains("`" + error.text() + "`")
                                && row.contains(" " + error.status() + " ")
                                && row.contains(confidence)))
                .as(
                        "docs/fidelity.md has a row with %s, `%s`, %s for %s",
                        error.status(), error.text(), confidence, reason)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_reading_has_a_row_with_both_answers(Reading reading) {
        assertThat(ROWS.stream()
                        .anyMatch(row -> row.contains("`" + reading.name() + "`")
                                && row.contains(reading.byDefault())
                                && row.contains(reading.alternative())))
                .as(
                        "docs/fidelity.md has a row with `%s`, \"%s\" and \"%s\"",
                        reading.name(), reading.byDefault(), reading.alternative())
                .isTrue();
    }

    @Test
    void ids_are_unique() {
        assertThat(ROWS).map(row -> row.split("\\|", -1)[1].strip()).doesNotHaveDuplicates();
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "fidelity.md")).stream()
                    .filter(line -> line.matches("\\| [A-Z]+-\\d+ \\|.*"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
