package io.github.fakemobileconnect.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("ports are given up and taken again")
class ConfigurationTest {
    @Test
    void a_fixed_port_is_used() {
        int port;
        try (FakeMobileConnect first = FakeMobileConnect.start()) {
            port = first.restUrl().getPort();
        }
        try (FakeMobileConnect second = FakeMobileConnect.configure().port(port).start()) {
            assertThat(second.restUrl()).hasToString("http://127.0.0.1:" + port + "/");
            assertThat(second).hasToString("fake MobileConnect at http://127.0.0.1:" + port + "/");
        }
    }

    @Test
    void a_port_that_is_taken_is_named() {
        try (FakeMobileConnect first = FakeMobileConnect.start()) {
            int taken = first.restUrl().getPort();

            assertThatThrownBy(() -> FakeMobileConnect.configure().port(taken).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot listen on port " + taken + " of 127.0.0.1");
        }
    }

    @Test
    void a_port_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> FakeMobileConnect.configure().port(65_536))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port must be 0 to 65535 but was 65536");
    }
}
