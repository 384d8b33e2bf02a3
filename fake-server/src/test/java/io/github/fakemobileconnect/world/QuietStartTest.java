package io.github.fakemobileconnect.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A start prints nothing and leaves the user's logging as it was; seen from outside, in a JVM of its own. */
class QuietStartTest {
    @Test
    void a_jvm_that_starts_uses_and_closes_a_fake_prints_nothing() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quiet.class.getName())
                .redirectErrorStream(true)
                .start();

        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jvm.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).isEmpty();
        assertThat(jvm.exitValue()).isZero();
    }

    /** What such a JVM does. */
    static final class Quiet {
        private Quiet() {}

        public static void main(String[] arguments) {
            Logger xnio = Logger.getLogger("org.xnio");
            xnio.setLevel(Level.FINE);
            try (FakeMobileConnect mobileConnect = FakeMobileConnect.start()) {
                new Application(mobileConnect).queueMo("13175551212", "CODETEST");
            }
            if (xnio.getLevel() != Level.FINE) {
                System.exit(1);
            }
        }
    }
}
