package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.lastIdOf;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.withoutIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionListTest {
    private static final Pattern KEY = Pattern.compile("\"definitionKey\":\"([^\"]+)\"");

    @AutoClose
    private final FakeMobileConnect mobileConnect = DefinitionRoutes.start();

    private final DefinitionRoutes definitions = new DefinitionRoutes(new Application(mobileConnect));

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "?", "/?$filter=status%20eq%20active", "/?%24filter=&%24page="})
    void of_an_account_without_definitions_is_empty_and_counts_to_zero(String spelling) {
        var answer = definitions.get(spelling.replace("$", "%24"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(withoutIds(answer))
                .isEqualTo("{\"requestId\":\"*\",\"definitions\":[],\"count\":0,\"page\":1,\"pageSize\":50}");
    }

    @Test
    void has_five_members_for_each_definition() {
        definitions.createNamed("a", ",\"description\":\"x\",\"options\":{}");

        assertThat(withoutIds(definitions.get(""))).isEqualTo("""
                {"requestId":"*","definitions":[{"name":"a","definitionKey":"a","status":"Active",\
                "createdDate":"2026-03-01T03:00:00","modifiedDate":"2026-03-01T03:00:00"}],\
                "count":1,"page":1,"pageSize":50}""");
    }

    /** Four definitions: b (active), c (inactive), a (active, changed last), and one that was deleted. */
    @Nested
    class Of_several {
        private String deleted;

        @BeforeEach
        void create() {
            createAs("c", "1st", "inactive");
            createAs("d", "9th", "active");
            createAs("b", "3rd", "active");
            createAs("a", "2nd", "active");
            deleted = lastIdOf(definitions.delete("d"));
            mobileConnect.time().advanceBy(Duration.ofMinutes(1));
            definitions.patch("b", "{\"description\":\"changed\"}");
        }

        private void createAs(String key, String name, String status) {
            definitions.create(DefinitionRoutes.definition(key, ",\"status\":\"" + status + "\"")
                    .replace("\"name\":\"" + key + "\"", "\"name\":\"" + name + "\""));
            mobileConnect.time().advanceBy(Duration.ofMinutes(1));
        }

        @Test
        void the_deleted_one_is_listed_as_such_under_its_new_key() {
            assertThat(definitions.get("").body())
                    .contains("{\"name\":\"9th\",\"definitionKey\":\"" + deleted + "\",\"status\":\"Deleted\",")
                    .contains("\"count\":4,");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "status eq active     | a b",
                    "status eq inactive   | c",
                    "status eq deleted    | *",
                    "status neq deleted   | a b c",
                    "status neq active    | * c",
                    "STATUS EQ Active     | a b",
                    "Status Neq DELETED   | a b c",
                    "'  status  eq  active  ' | a b"
                })
        void can_be_filtered_by_status_in_any_case(String filter, String keys) {
            String encoded = filter.replace(" ", "%20");

            for (String name : List.of("$filter", "%24filter", "$FILTER", "%24Filter")) {
                assertThat(keysOf("?" + name + "=" + encoded)).as(name).containsExactlyInAnyOrder(keys.split(" "));
            }
        }

        @Test
        void a_plus_in_a_query_is_a_space() {
            assertThat(keysOf("/?$filter=status+eq+inactive")).containsExactly("c");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "definitionKey | a b c",
                    "name          | c a b",
                    "createdDate   | c b a",
                    "modifiedDate  | c a b",
                    "status        | a b c",
                    "DEFINITIONKEY | a b c",
                    "createddate   | c b a"
                })
        void can_be_ordered_by_each_of_its_members(String member, String keys) {
            assertThat(keysOf("?$filter=status%20neq%20deleted&$orderBy=" + member))
                    .containsExactly(keys.split(" "));
            assertThat(keysOf("?%24orderby=" + member + "&%24filter=status%20neq%20deleted"))
                    .containsExactly(keys.split(" "));
        }

        @Test
        void is_ordered_by_key_when_nothing_else_is_asked_for() {
            assertThat(keysOf("?$filter=status%20neq%20deleted")).containsExactly("a", "b", "c");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "-",
                value = {
                    "$page=1&$pageSize=2     | a b | 1 | 2",
                    "$page=2&$pageSize=2     | c   | 2 | 2",
                    "$page=3&$pageSize=2     | -   | 3 | 2",
                    "%24page=2&%24pagesize=1 | b   | 2 | 1",
                    "$PAGE=02&$PageSize=1    | b   | 2 | 1",
                    "$page=999999999&$pageSize=999999999 | - | 999999999 | 999999999",
                    "page=2&pageSize=1       | a b c | 1 | 50"
                })
        void comes_in_pages_that_count_what_is_on_them(String query, String keys, int page, int size) {
            String all = "?$filter=status%20neq%20deleted&" + query;
            List<String> expected = keys == null ? List.of() : List.of(keys.split(" "));

            assertThat(keysOf(all)).isEqualTo(expected);
            assertThat(definitions.get(all).body())
                    .endsWith("],\"count\":%d,\"page\":%d,\"pageSize\":%d}".formatted(expected.size(), page, size));
        }

        @Test
        void of_a_parameter_given_twice_the_last_one_counts() {
            assertThat(keysOf("?$filter=status%20eq%20active&$filter=status%20eq%20inactive"))
                    .containsExactly("c");
        }

        @Test
        void other_parameters_are_ignored() {
            assertThat(definitions.get("?$top=1&x&=&").body()).contains("\"count\":4,");
        }

        @Test
        void is_up_to_date_after_each_change() {
            keysOf("?$filter=status%20eq%20active");

            definitions.patch("c", "{\"status\":\"active\"}");
            definitions.delete("a");

            assertThat(keysOf("?$filter=status%20eq%20active")).containsExactly("b", "c");
        }

        private List<String> keysOf(String query) {
            var answer = definitions.get(query);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return KEY.matcher(answer.body())
                    .results()
                    .map((MatchResult key) -> key.group(1).equals(deleted) ? "*" : key.group(1))
                    .toList();
        }
    }
}
