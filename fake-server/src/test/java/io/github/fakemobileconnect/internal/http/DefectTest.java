package io.github.fakemobileconnect.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.journal.FakeDefect;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bug of the fake shows as one: the documented answer, and a defect in the journal. */
class DefectTest {
    private final Worlds worlds = new Worlds(uptime -> new World(Instant.parse("2026-03-01T09:00:00Z"), false, uptime));
    private Throwable bug = new IllegalStateException("wrong");

    @AutoClose
    private LetterBox letterBox;

    @BeforeEach
    void open() {
        worlds.begin(() -> {});
        Endpoint failing = call -> call.perform(turn -> {
            throw sneaked(bug);
        });
        letterBox = LetterBox.open(worlds, 0, route -> failing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms/v1/queueMO", "sms/v1/messageContact/MzA6Nzg6MA/send"})
    void of_the_engine_is_answered_as_documented(String path) throws Exception {
        var answer = post(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .isEqualTo("{\"errors\":[\"An unexpected error occurred, please contact Customer Support"
                        + " with reference id defect-1.\"]}");
        assertConfessed();
    }

    @Test
    void on_the_token_route_is_answered_in_its_family() throws Exception {
        var answer = post("v2/token");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("{\"error\":\"server_error\",");
        assertConfessed();
    }

    @Test
    void in_a_library_of_the_wrong_version_is_one_as_well() throws Exception {
        bug = new NoSuchMethodError("properties");

        assertThat(post("sms/v1/queueMO").statusCode()).isEqualTo(500);

        assertConfessed();
    }

    private void assertConfessed() {
        assertThat(worlds.current().journal().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("HttpRequestReceived", "FakeDefect", "RequestRefused");
        assertThat(((FakeDefect) worlds.current().journal().entries().get(1).event()).failure())
                .isSameAs(bug);
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        String token = worlds.tokens()
                .issue(
                        "test",
                        "",
                        Set.of(Scope.SMS_SEND.wireName()),
                        worlds.current().uptime())
                .value();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(letterBox.url().resolve(path))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaked(Throwable bug) throws E {
        throw (E) bug;
    }
}
