package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.EXAMPLE;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.withoutIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionUpdateTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect =
            DefinitionRoutes.start(fake -> fake.account().add(EXAMPLE.keyword("OTHER")));

    private final DefinitionRoutes definitions = new DefinitionRoutes(new Application(mobileConnect));
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @BeforeEach
    void create() {
        definitions.createNamed("a", ",\"description\":\"before\",\"options\":{\"x\":1}");
    }

    @Test
    void the_documented_example_is_answered_with_the_whole_definition() {
        mobileConnect.time().advanceBy(Duration.ofMinutes(5));

        var answer = definitions.patch("a", "{\"description\":\"description updated\",\"status\":\"Inactive\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer)).isEqualTo("""
                {"requestId":"*","name":"a","definitionKey":"a","definitionId":"*",\
                "description":"description updated","status":"Inactive",\
                "createdDate":"2026-03-01T03:00:00","modifiedDate":"2026-03-01T03:05:00",\
                "content":{"message":"%%FirstName%%, hi"},\
                "subscriptions":{"shortCode":"8201221","countryCode":"US","keyword":"PASSWORD",\
                "autoAddSubscriber":true,"updateSubscriber":true},"options":{"x":1}}""");
    }

    @Test
    void what_was_changed_is_found_again() {
        String patched = withoutIds(definitions.patch("a", "{\"name\":\"A\"}"));

        assertThat(withoutIds(definitions.get("/a"))).isEqualTo(patched);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\"}                                             | \"name\":\"A\"",
                "{\"name\":\"a\"}                                             | \"name\":\"a\"",
                "{\"description\":\"\"}                                       | \"description\":\"\"",
                "{\"content\":{\"message\":\"Bye\"}}                          | \"content\":{\"message\":\"Bye\"},",
                "{\"subscriptions\":{\"keyword\":\"other\"}}                  | \"keyword\":\"OTHER\"",
                "{\"subscriptions\":{\"shortCode\":971234567890}}             | \"shortCode\":\"971234567890\",\"countryCode\":\"\",",
                "{\"subscriptions\":{\"autoAddSubscriber\":\"false\"}}        | \"autoAddSubscriber\":false,\"updateSubscriber\":true",
                "{\"subscriptions\":{\"updateSubscriber\":false}}             | \"autoAddSubscriber\":true,\"updateSubscriber\":false",
                "{\"options\":{}}                                             | \"options\":{}",
                "{\"options\":{\"y\":2}}                                      | \"options\":{\"y\":2}"
            })
    void one_member_alone_can_be_changed(String change, String answered) {
        var answer = definitions.patch("a", change);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":null,\"description\":null,\"status\":null,\"content\":null,\"subscriptions\":null,\"options\":null}",
                "{\"content\":{},\"subscriptions\":{}}",
                "{\"content\":{\"message\":null},\"subscriptions\":{\"keyword\":null,\"autoAddSubscriber\":null}}",
                "{\"definitionKey\":null,\"definitionId\":null}"
            })
    void what_is_absent_or_null_stays(String change) {
        String before = withoutIds(definitions.get("/a"));

        var answer = definitions.patch("a", change);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer)).isEqualTo(before);
    }

    @Test
    void a_freed_name_can_be_taken() {
        definitions.patch("a", "{\"name\":\"A\"}");

        var answer =
                definitions.create(DefinitionRoutes.definition("b", "").replace("\"name\":\"b\"", "\"name\":\"a\""));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void what_it_says_now_is_what_is_sent() {
        definitions.patch("a", "{\"content\":{\"message\":\"Bye %%FirstName%%\"}}");

        definitions.send("a", "m1", "13175551212");

        assertThat(phone.newest().text()).isEqualTo("Bye Ann");
    }

    @Test
    void activating_sends_what_waited_in_order_with_the_text_of_now() {
        definitions.patch("a", "{\"status\":\"inactive\"}");
        definitions.send("a", "m1", "13175551212");
        definitions.send("a", "m2", "13175551212");
        assertThat(phone.inbox()).isEmpty();

        definitions.patch("a", "{\"status\":\"ACTIVE\",\"content\":{\"message\":\"Now, %%FirstName%%\"}}");

        assertThat(phone.inbox()).extracting(message -> message.text()).containsExactly("Now, Ann", "Now, Ann");
        assertThat(definitions.stageOf("m1")).isEqualTo("SMSSent");
        assertThat(definitions.get("/a/queue").body()).contains("\"count\":0,\"ageSeconds\":0");
    }

    @Test
    void what_waited_leaves_by_the_keyword_of_now() {
        definitions.patch("a", "{\"status\":\"inactive\"}");
        definitions.send("a", "m1", "13175551212");

        definitions.patch("a", "{\"status\":\"active\",\"subscriptions\":{\"keyword\":\"OTHER\"}}");

        assertThat(definitions.stageOf("m1")).isEqualTo("SMSSent");
        assertThat(phone.inbox()).hasSize(1);
    }

    @Test
    void another_change_of_an_inactive_one_sends_nothing() {
        definitions.patch("a", "{\"status\":\"inactive\"}");
        definitions.send("a", "m1", "13175551212");

        definitions.patch("a", "{\"description\":\"still\"}");

        assertThat(phone.inbox()).isEmpty();
        assertThat(definitions.stageOf("m1")).isEqualTo("SMSQueued");
    }

    @Test
    void changing_to_deleted_archives() {
        var answer = definitions.patch("a", "{\"status\":\"deleted\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer)).contains("\"definitionKey\":\"*\"", "\"status\":\"Deleted\"");
        assertThat(definitions.get("/a").statusCode()).isEqualTo(404);
        assertThat(definitions.createNamed("a", "").statusCode()).isEqualTo(201);
    }

    @Test
    void a_refused_change_changes_nothing() {
        String before = withoutIds(definitions.get("/a"));

        definitions.patch("a", "{\"description\":\"after\",\"subscriptions\":{\"keyword\":\"NOWHERE\"}}");

        assertThat(withoutIds(definitions.get("/a"))).isEqualTo(before);
    }

    @Test
    void the_change_is_journalled_and_an_item_of_the_account() {
        definitions.patch("a", "{\"description\":\"after\"}");

        var entries = mobileConnect.journal().entries();
        assertThat(entries.get(entries.size() - 2).event()).isInstanceOfSatisfying(DefinitionChanged.class, changed -> {
            assertThat(changed.change()).isEqualTo(DefinitionChanged.Change.UPDATED);
            assertThat(changed.definition().description()).isEqualTo("after");
            assertThat(mobileConnect.account().items()).contains((AccountItem) changed.definition());
        });
    }
}
