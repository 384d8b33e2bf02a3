package io.github.fakemobileconnect.assertj.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.Header;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMembersTest {

    @Test
    void members_lie_under_the_names_that_lead_to_them() {
        BodyMembers members = json(
                " {\"a\" : {\"B\": [ {\"c\":\"1\"}, {\"c\":2.5e1}, {} ]}, \"d\":true,\"e\":null,\"f\":[],\"g\":[\"x\",\"y\"]} ");

        assertThat(members.at("a.b.C")).containsExactly("1", "2.5e1");
        assertThat(members.at("d")).containsExactly("true");
        assertThat(members.at("e")).isEmpty();
        assertThat(members.at("g")).containsExactly("x", "y");
    }

    @Test
    void escapes_are_undone() {
        assertThat(json("{\"a\":\"\\u0041\\n\\\"\\\\\\/\"}").at("a")).containsExactly("A\n\"\\/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{\"a\":\"1\"",
                "{\"a\":\"1\"}x",
                "{\"a\":\"\\u00",
                "{\"a\":\"\\uzzzz\"}",
                "{\"a\":\"1\",}",
                "nonsense"
            })
    void what_is_not_json_has_none(String body) {
        assertThat(json(body).at("a")).isEmpty();
    }

    @Test
    void what_is_nested_without_end_has_none() {
        assertThat(json("[".repeat(1_000_000)).at("")).isEmpty();
    }

    @Test
    void a_form_is_decoded() {
        BodyMembers members = of("Application/X-WWW-Form-Urlencoded; charset=utf-8", "a=1+%32&b&C=%zz&a=3");

        assertThat(members.at("a")).containsExactly("1 2", "3");
        assertThat(members.at("c")).containsExactly("%zz");
        assertThat(members.at("b")).isEmpty();
    }

    private static BodyMembers json(String body) {
        return of("application/json", body);
    }

    private static BodyMembers of(String contentType, String body) {
        return BodyMembers.of(new ApiRequest("POST", "/", List.of(new Header("Content-Type", contentType)), body));
    }
}
