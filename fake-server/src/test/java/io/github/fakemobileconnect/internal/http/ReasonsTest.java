package io.github.fakemobileconnect.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No reason for a refusal is without an error, whichever family it is of. */
class ReasonsTest {

    static Stream<Class<?>> families() {
        return Arrays.stream(Reason.class.getPermittedSubclasses());
    }

    static Stream<Reason> reasons() {
        return families()
                .flatMap(family -> Stream.of(family.getEnumConstants()))
                .map(Reason.class::cast);
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_family_has_reasons(Class<?> family) {
        assertThat(family.getEnumConstants()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_an_error(Reason reason) {
        assertThat(Reasons.ERRORS.row(reason).text()).isNotBlank();
        assertThat(Reasons.ERRORS
                        .answer(ApiFamily.MOBILE_CONNECT, List.of(Rejection.of(reason, "1", "2")))
                        .status())
                .isEqualTo(Reasons.ERRORS.row(reason).status());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_is_its_name_in_words(Reason reason) {
        assertThat(reason).hasToString(reason.name().toLowerCase(Locale.ROOT).replace("_", " "));
    }

    @Test
    void no_two_families_share_the_name_of_a_reason() {
        assertThat(reasons().map(Reason::name)).doesNotHaveDuplicates();
    }
}
