package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.withoutIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefinitionQueueTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = DefinitionRoutes.start();

    private final Application application = new Application(mobileConnect);
    private final DefinitionRoutes definitions = new DefinitionRoutes(application);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @BeforeEach
    void create() {
        definitions.createNamed("a", ",\"status\":\"inactive\"");
    }

    @Test
    void of_nothing_has_no_age() {
        var answer = definitions.get("/a/queue");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer)).isEqualTo("{\"requestId\":\"*\",\"count\":0,\"ageSeconds\":0}");
    }

    @Test
    void is_as_old_as_its_oldest_message() {
        definitions.send("a", "m1", "13175551212");
        mobileConnect.time().advanceBy(Duration.ofSeconds(44));
        definitions.send("a", "m2", "13175551213");
        mobileConnect.time().advanceBy(Duration.ofMillis(1999));

        assertThat(withoutIds(definitions.get("/a/queue")))
                .isEqualTo("{\"requestId\":\"*\",\"count\":2,\"ageSeconds\":45}");
    }

    @Test
    void loses_a_message_after_three_days_and_is_then_as_old_as_the_next() {
        definitions.send("a", "m1", "13175551212");
        advanceBy(Duration.ofHours(1));
        definitions.send("a", "m2", "13175551212");

        advanceBy(Duration.ofHours(71).minusSeconds(1));
        assertThat(definitions.get("/a/queue").body()).contains("\"count\":2,");
        mobileConnect.time().advanceBy(Duration.ofSeconds(1));

        assertThat(definitions.get("/a/queue").body()).contains("\"count\":1,\"ageSeconds\":" + 71 * 3600);
        assertThat(definitions.stageOf("m1")).isEqualTo("SMSNotSent");
        assertThat(definitions.stageOf("m2")).isEqualTo("SMSQueued");
    }

    @Test
    void of_an_active_definition_is_empty() {
        definitions.patch("a", "{\"status\":\"active\"}");
        definitions.send("a", "m1", "13175551212");

        assertThat(definitions.get("/a/queue").body()).contains("\"count\":0,\"ageSeconds\":0");
    }

    @Test
    void of_one_definition_is_not_that_of_another() {
        definitions.createNamed("b", ",\"status\":\"inactive\"");
        definitions.send("b", "m1", "13175551212");

        assertThat(definitions.get("/a/queue").body()).contains("\"count\":0,");
        assertThat(definitions.get("/b/queue").body()).contains("\"count\":1,");
    }

    @Test
    void can_be_cleared_though_it_is_empty() {
        var answer = definitions.delete("a/queue");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer)).isEqualTo("{\"requestId\":\"*\",\"message\":\"Queued\"}");
    }

    @Test
    void once_cleared_nothing_of_it_is_sent() {
        definitions.send("a", "m1", "13175551212");

        definitions.delete("a/queue");
        definitions.patch("a", "{\"status\":\"active\"}");
        mobileConnect.time().advanceBy(Duration.ofDays(4));

        assertThat(phone.inbox()).isEmpty();
    }

    @Test
    void what_was_cleared_was_not_sent() {
        definitions.send("a", "m1", "13175551212");

        definitions.delete("a/queue");

        assertThat(definitions.get("/a/queue").body()).contains("\"count\":0,");
        assertThat(definitions.stageOf("m1")).isEqualTo("SMSNotSent");
    }

    @Test
    void fills_again_after_it_was_cleared() {
        definitions.send("a", "m1", "13175551212");
        definitions.delete("a/queue");
        mobileConnect.time().advanceBy(Duration.ofSeconds(10));
        definitions.send("a", "m2", "13175551212");

        assertThat(definitions.get("/a/queue").body()).contains("\"count\":1,\"ageSeconds\":0");
    }

    /** Longer than a token lives. */
    private void advanceBy(Duration duration) {
        mobileConnect.time().advanceBy(duration);
        application.useToken(mobileConnect.accessToken());
    }
}
