package io.github.fakemobileconnect.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.standalone.Arguments.Help;
import io.github.fakemobileconnect.standalone.Arguments.Mistaken;
import io.github.fakemobileconnect.standalone.Arguments.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void without_arguments_a_free_port_is_taken() {
        assertThat(Arguments.of()).isEqualTo(new Run(0));
    }

    @Test
    void a_port_can_be_chosen() {
        assertThat(Arguments.of("--port", "8080")).isEqualTo(new Run(8080));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_is_given_whatever_else_is_asked(String help) {
        assertThat(Arguments.of("--port", "8080", help)).isEqualTo(new Help());
    }

    @Test
    void an_unknown_argument_is_named() {
        assertThat(Arguments.of("--prot", "8080")).isEqualTo(new Mistaken("unknown argument '--prot'"));
    }

    @Test
    void a_port_without_a_number_is_a_mistake() {
        assertThat(Arguments.of("--port")).isEqualTo(new Mistaken("--port needs a number, as in --port 8080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "-1", "65536", "99999999999", "80 80", "٨٠"})
    void a_port_that_is_no_port_is_named(String word) {
        assertThat(Arguments.of("--port", word))
                .isEqualTo(new Mistaken("--port must be 0 to 65535 but was '" + word + "'"));
    }
}
