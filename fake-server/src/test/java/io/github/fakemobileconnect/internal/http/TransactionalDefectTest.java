package io.github.fakemobileconnect.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.Worlds;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bug of the fake is answered in the platform's shape on a transactional route, and shows as one. */
class TransactionalDefectTest {
    private final Worlds worlds = new Worlds(uptime -> new World(Instant.parse("2026-03-01T09:00:00Z"), false, uptime));

    @AutoClose
    private LetterBox letterBox;

    @BeforeEach
    void open() {
        worlds.begin(() -> {});
        letterBox = LetterBox.open(
                worlds,
                0,
                route -> call -> call.perform(turn -> {
                    throw new IllegalStateException("wrong");
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "POST,messaging/v1/sms/messages",
        "GET,messaging/v1/sms/messages/m1",
        "PATCH,messaging/v1/sms/definitions/a",
        "DELETE,messaging/v1/sms/definitions/a/queue"
    })
    void is_answered_and_confessed(String method, String path) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(letterBox.url().resolve(path))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + token())
                                .method(method, BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .isEqualTo("{\"message\":\"MCMS_UTM_Runtime: An unexpected error occurred, reference id defect-1.\","
                        + "\"errorcode\":30000,\"documentation\":\"\"}");
        assertThat(worlds.current().journal().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("HttpRequestReceived", "FakeDefect", "RequestRefused");
    }

    private String token() {
        Set<String> scopes = Arrays.stream(Scope.values()).map(Scope::wireName).collect(Collectors.toSet());
        return worlds.tokens()
                .issue("test", "", scopes, worlds.current().uptime())
                .value();
    }
}
