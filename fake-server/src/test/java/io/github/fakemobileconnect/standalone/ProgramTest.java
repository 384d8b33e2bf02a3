package io.github.fakemobileconnect.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakemobileconnect.api.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Program program = Program.start(0);
    private final Thread telling = new Thread(this::tell);

    @BeforeEach
    void listen() {
        telling.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        telling.interrupt();
        telling.join();
        program.close();
    }

    @Test
    void the_printed_calls_work_in_a_shell_as_they_stand() throws Exception {
        assumeTrue(isThere("curl"), "there is no curl here");

        List<String> printed = run(printedCalls());

        int kept = 5;
        assertThat(printed).hasSize(Route.values().length - kept);
        assertThat(printed.get(0)).startsWith("{\"tracking\":[{\"mobileNumber\":\"13175551212\",");
        assertThat(printed.get(1)).startsWith("{\"count\":1,").contains("\"message\":\"Your code works.\"");
        assertThat(printed.get(2)).startsWith("{\"message\":\"Hello\",\"count\":1,");
        assertThat(printed.get(3)).startsWith("{\"count\":1,").contains("\"message\":\"Hello\"");
        assertThat(printed.get(4)).startsWith("{\"count\":\"1\",").contains("\"keyword\":\"CODETEST\"");
        assertThat(printed.subList(5, 16))
                .allSatisfy(answer -> assertThat(answer).startsWith("{\""));
        assertThat(printed.get(9)).contains("\"errorcode\":0,");
        assertThat(printed.get(10)).contains("109106");
        assertThat(printed.get(16)).startsWith("{\"links\":").contains("\"text\":\"STOCK CRM\"");
        assertThat(printed.get(17)).startsWith("{\"messageID\":");
        assertThat(printed.get(18)).startsWith("{\"status\":\"SUCCESS Keyword with id ");
        assertThat(printed.get(19)).isEqualTo("{\"errors\":[\"The LongCode 86288 does not exist for the account.\"]}");
        assertThat(printed.get(20)).startsWith("{\"status\":\"SUCCESS Keyword with id ");
    }

    @Test
    void each_entry_of_the_journal_is_told_as_it_happens() throws Exception {
        assumeTrue(isThere("curl"), "there is no curl here");

        List<Route> printed = printedRoutes();

        run(printedCalls());

        assertThat(tellingUntil("CODETEST on 86288 was deleted"))
                .first()
                .asString()
                .matches("#1 \\+\\d\\d:\\d\\d:\\d\\d  POST /v2/token  .*\"client_secret\":\"\\*\\*\\*\"}");
        assertThat(printed).containsExactly(Route.values());
    }

    private List<Route> printedRoutes() {
        Greeting greeting = program.greeting();
        return List.of(Route.values()).stream()
                .filter(route -> greeting.toString().lines().anyMatch(line -> isCallOf(route, line)))
                .toList();
    }

    private static boolean isCallOf(Route route, String line) {
        String path = route.path().replaceAll("\\{[^}]*}", "[^/]+");
        return line.matches(".*" + route.method() + " \"?http://127\\.0\\.0\\.1:\\d+" + path + "[\" ?].*");
    }

    private List<String> tellingUntil(String last) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        while (lines.isEmpty() || !lines.get(lines.size() - 1).contains(last)) {
            String line = told.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("the line after %s", lines).isNotNull();
            lines.add(line);
        }
        return lines;
    }

    private String printedCalls() {
        return program.greeting()
                .toString()
                .lines()
                .filter(line -> line.contains("curl"))
                .collect(Collectors.joining("\n"));
    }

    private void tell() {
        try {
            program.tell(told::add);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isThere(String command) throws IOException, InterruptedException {
        return !System.getProperty("os.name").startsWith("Windows")
                && new ProcessBuilder("sh", "-c", "command -v " + command + " sed")
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }

    private static List<String> run(String script) throws IOException {
        Process shell =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
