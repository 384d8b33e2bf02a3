package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.lastIdOf;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.withoutIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionDeletionTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = DefinitionRoutes.start();

    private final DefinitionRoutes definitions = new DefinitionRoutes(new Application(mobileConnect));
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @BeforeEach
    void create() {
        definitions.createNamed("a", "");
    }

    @Test
    void is_answered_with_the_key_of_the_archive() {
        var answer = definitions.delete("a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer))
                .isEqualTo("{\"message\":\"Success\",\"requestId\":\"*\",\"deletedDefinitionKey\":\"*\"}");
    }

    @Test
    void the_definition_is_found_under_the_key_of_the_archive_only() {
        String archive = lastIdOf(definitions.delete("a"));

        assertThat(definitions.get("/" + archive).body())
                .contains("\"definitionKey\":\"" + archive + "\"", "\"name\":\"a\"", "\"status\":\"Deleted\"");
        assertThat(definitions.get("/a").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/queue"})
    void the_archived_one_cannot_be_deleted_again(String rest) {
        String archive = lastIdOf(definitions.delete("a"));

        assertThat(definitions.delete(archive + rest).statusCode()).isEqualTo(404);
    }

    @Test
    void the_archived_one_cannot_be_restored() {
        String archive = lastIdOf(definitions.delete("a"));

        assertThat(definitions.patch(archive, "{\"status\":\"active\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothing_can_be_sent_by_either_key() {
        String archive = lastIdOf(definitions.delete("a"));

        assertThat(definitions.send("a", "m1", "13175551212").statusCode()).isEqualTo(400);
        assertThat(definitions.send(archive, "m2", "13175551212").statusCode()).isEqualTo(400);
    }

    @Test
    void key_and_name_can_be_used_and_deleted_again_and_again() {
        for (int i = 0; i < 3; i++) {
            assertThat(definitions.delete("a").statusCode()).isEqualTo(200);
            assertThat(definitions.createNamed("a", "").statusCode()).isEqualTo(201);
        }

        assertThat(definitions.get("?%24filter=status%20eq%20deleted").body()).contains("\"count\":3,");
        assertThat(definitions.get("").body()).contains("\"count\":4,");
        assertThat(definitions.createNamed("a", "").statusCode()).isEqualTo(409);
    }

    @Test
    void the_account_does_not_have_the_item_any_more() {
        definitions.delete("a");

        assertThat(mobileConnect.account().items()).noneMatch(SendDefinition.class::isInstance);
    }

    @Test
    void what_waited_is_not_sent_and_does_not_wait_for_the_next_of_the_name() {
        definitions.patch("a", "{\"status\":\"inactive\"}");
        definitions.send("a", "m1", "13175551212");

        definitions.delete("a");
        definitions.createNamed("a", ",\"status\":\"inactive\"");
        assertThat(definitions.get("/a/queue").body()).contains("\"count\":0,");
        definitions.patch("a", "{\"status\":\"active\"}");

        assertThat(phone.inbox()).isEmpty();
        assertThat(definitions.stageOf("m1")).isEqualTo("SMSNotSent");
    }
}
