package io.github.fakemobileconnect.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own: what it prints where, and how it ends. */
class MainTest {

    @Test
    void help_is_printed_and_is_no_failure() throws Exception {
        Process process = start("--help");

        assertThat(outputOf(process)).isEqualTo(new Usage() + System.lineSeparator());
        assertThat(errorsOf(process)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_mistake_is_named_with_the_usage_and_ends_it_with_2() throws Exception {
        Process process = start("--port", "http");

        assertThat(outputOf(process)).isEmpty();
        assertThat(errorsOf(process))
                .isEqualTo("--port must be 0 to 65535 but was 'http'\n\n" + new Usage() + System.lineSeparator());
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void a_port_that_is_taken_is_named_on_one_line_and_ends_it_with_1() throws Exception {
        try (FakeMobileConnect first = FakeMobileConnect.start()) {
            int port = first.restUrl().getPort();

            Process second = start("--port", String.valueOf(port));

            assertThat(outputOf(second)).isEmpty();
            assertThat(errorsOf(second))
                    .startsWith("cannot listen on port " + port + " of 127.0.0.1: ")
                    .hasLineCount(1);
            assertThat(second.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void a_signal_ends_it_and_its_port_refuses() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Windows has no signals");
        Process process = start();
        URI url;
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            url = restUrlIn(printed);

            process.toHandle().destroy();

            assertThat(process.waitFor()).isEqualTo(128 + 15);
        }
        assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort()).close())
                .isInstanceOf(ConnectException.class);
        assertThat(errorsOf(process)).isEmpty();
    }

    private static URI restUrlIn(BufferedReader printed) throws IOException {
        String line = printed.readLine();
        while (!line.startsWith("REST host")) {
            line = printed.readLine();
        }
        return URI.create(line.substring("REST host".length()).strip());
    }

    private static Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).start();
    }

    private static String outputOf(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String errorsOf(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
