package io.github.fakemobileconnect.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakemobileconnect.api.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramTest {
    /** Calls whose answers are kept for later ones. */
    private static final int KEPT = 5;

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

        Map<Route, String> printed = answersTo(printedCalls());

        assertThat(printed).hasSize(Route.values().length - KEPT);
        assertThat(printed.get(Route.QUEUE_MO_DELIVERIES))
                .startsWith("{\"tracking\":[{\"mobileNumber\":\"13175551212\",");
        assertThat(printed.get(Route.QUEUE_MO_HISTORY))
                .startsWith("{\"count\":1,")
                .contains("\"message\":\"Your code works.\"");
        assertThat(printed.get(Route.MESSAGE_CONTACT_DELIVERIES)).startsWith("{\"message\":\"Hello\",\"count\":1,");
        assertThat(printed.get(Route.MESSAGE_CONTACT_HISTORY))
                .startsWith("{\"count\":1,")
                .contains("\"message\":\"Hello\"");
        assertThat(printed.get(Route.CONTACT_SUBSCRIPTIONS))
                .startsWith("{\"count\":\"1\",")
                .contains("\"keyword\":\"CODETEST\"");
        assertThat(printed.values()).allSatisfy(answer -> assertThat(answer).startsWith("{\""));
        assertThat(printed.get(Route.MESSAGES_SEND)).contains("\"errorcode\":0,");
        assertThat(printed.get(Route.MESSAGE_SEND)).contains("109106");
        assertThat(printed.get(Route.DATA_EXTENSION_MORE_ROWS))
                .startsWith("{\"links\":")
                .contains("\"text\":\"STOCK CRM\"");
        assertThat(printed.get(Route.MESSAGE_OPT_IN)).startsWith("{\"messageID\":");
        assertThat(printed.get(Route.KEYWORD_DELETE)).startsWith("{\"status\":\"SUCCESS Keyword with id ");
        assertThat(printed.get(Route.KEYWORD_DELETE_ON_LONG_CODE))
                .isEqualTo("{\"errors\":[\"The LongCode 86288 does not exist for the account.\"]}");
        assertThat(printed.get(Route.KEYWORD_DELETE_ON_SHORT_CODE))
                .startsWith("{\"status\":\"SUCCESS Keyword with id ");
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

    /** The answers that are printed, by their routes; those of which a part is kept for later calls print nothing. */
    private static Map<Route, String> answersTo(String calls) throws IOException {
        List<Route> routes = calls.lines()
                .filter(line -> !line.contains("=$("))
                .map(ProgramTest::routeOf)
                .toList();
        List<String> answers = run(calls);
        assertThat(answers).as("one line for each of %s", routes).hasSameSizeAs(routes);
        Map<Route, String> byRoute = new EnumMap<>(Route.class);
        for (int i = 0; i < routes.size(); i++) {
            byRoute.put(routes.get(i), answers.get(i));
        }
        return byRoute;
    }

    private static Route routeOf(String line) {
        return Stream.of(Route.values())
                .filter(route -> isCallOf(route, line))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no route is called by: " + line));
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
