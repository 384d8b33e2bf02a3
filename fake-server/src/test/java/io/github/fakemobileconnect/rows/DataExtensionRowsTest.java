package io.github.fakemobileconnect.rows;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of a data extension as the application reads them. */
class DataExtensionRowsTest {
    private static final String KEYS = "/data/v1/customobjectdata/key/";
    private static final String TOKENS = "/data/v1/customobjectdata/token/";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DataExtension GUESTS = DataExtension.keyed("D78357C0")
            .named("Guests")
            .with("Id", "FirstName", "City", "OptIn")
            .identifiedBy("Id")
            .row("3", "Curt", "Bern", "True")
            .row("1", "astro", "Chelsea", "")
            .row("2", "Codey", "bern", "False");
    private static final DataExtension EMPTY = DataExtension.keyed("Empty").with("Text");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(fake -> fake.account()
                    .add(
                            CODE,
                            GUESTS,
                            EMPTY,
                            DataExtension.keyed("Two words").with("Text").row("x")));

    private final Application application = new Application(mobileConnect);

    @Test
    void travel_as_the_platform_writes_them() {
        assertThat(list("D78357C0/rowset")).isEqualTo("""
                {"links":{"self":"/v1/customobjectdata/token/*/rowset?$page=1"},\
                "requestToken":"*","tokenExpireDateUtc":"2026-03-02T09:00:00",\
                "customObjectId":"*","customObjectKey":"D78357C0",\
                "pageSize":2500,"page":1,"count":3,"top":0,\
                "items":[{"keys":{"id":"3"},"values":{"firstname":"Curt","city":"Bern","optin":"True"}},\
                {"keys":{"id":"1"},"values":{"firstname":"astro","city":"Chelsea","optin":""}},\
                {"keys":{"id":"2"},"values":{"firstname":"Codey","city":"bern","optin":"False"}}]}""");
    }

    @Test
    void that_there_are_none_of_have_no_items() {
        mobileConnect.time().advanceBy(Duration.ofMillis(590));

        assertThat(list("Empty/rowset?$page=1&$pagesize=1")).isEqualTo("""
                {"links":{"self":"/v1/customobjectdata/token/*/rowset?$page=1"},\
                "requestToken":"*","tokenExpireDateUtc":"2026-03-02T09:00:00.59",\
                "customObjectId":"*","customObjectKey":"Empty",\
                "pageSize":1,"page":1,"count":0,"top":0}""");
    }

    @Test
    void without_a_primary_key_have_empty_keys() {
        assertThat(list("Two%20words/rowset"))
                .contains("\"customObjectKey\":\"Two words\"")
                .endsWith("\"items\":[{\"keys\":{},\"values\":{\"text\":\"x\"}}]}");
    }

    @Test
    void have_the_id_of_their_data_extension_and_a_token_of_their_own() {
        List<String> first = ids(get(KEYS + "D78357C0/rowset"));
        List<String> second = ids(get(KEYS + "d78357c0/rowset"));

        assertThat(first.get(0)).isEqualTo(first.get(1)).isNotEqualTo(second.get(0));
        assertThat(first.get(2)).isEqualTo(second.get(2));
    }

    @Test
    void that_scripts_write_are_seen() {
        mobileConnect.account().add(TextResponse.to(CODE.keyword("WRITE")).answering("""
                %%[ set @a = InsertData('Guests', 'Id', '4', 'FirstName', [MSG(0).NOUN(0)])
                set @b = UpsertData('Guests', 1, 'Id', '1', 'FirstName', 'Astro')
                set @c = UpsertData('Guests', 1, 'Id', '5', 'City', 'Kiel')
                set @d = UpdateData('Guests', 1, 'City', 'BERN', 'OptIn', '', 'City', 'Berne')
                set @e = DeleteData('Guests', 'Id', '3') ]%%%%=v(@a)=%%%%=v(@b)=%%%%=v(@c)=%%%%=v(@d)=%%%%=v(@e)=%%"""));

        Exchange exchange = mobileConnect.handset("+1 317 555 1212").text("WRITE Mia");

        assertThat(exchange.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("11121"));
        assertThat(list("D78357C0/rowset")).endsWith("""
                "items":[{"keys":{"id":"1"},"values":{"firstname":"Astro","city":"Chelsea","optin":""}},\
                {"keys":{"id":"2"},"values":{"firstname":"Codey","city":"Berne","optin":""}},\
                {"keys":{"id":"4"},"values":{"firstname":"Mia","city":"","optin":""}},\
                {"keys":{"id":"5"},"values":{"firstname":"","city":"Kiel","optin":""}}]}""");
    }

    @Nested
    class Pages {
        @Test
        void name_the_next_one_until_the_last() {
            assertThat(list("D78357C0/rowset?$pageSize=2"))
                    .startsWith("{\"links\":{\"self\":\"/v1/customobjectdata/token/*/rowset?$page=1\","
                            + "\"next\":\"/v1/customobjectdata/token/*/rowset?$page=2\"},")
                    .contains("\"pageSize\":2,\"page\":1,\"count\":3,\"top\":0,");
            assertThat(list("D78357C0/rowset?$pageSize=2&$page=2"))
                    .startsWith("{\"links\":{\"self\":\"/v1/customobjectdata/token/*/rowset?$page=2\"},")
                    .contains("\"pageSize\":2,\"page\":2,\"count\":3,\"top\":0,\"items\":[{\"keys\":{\"id\":\"2\"}");
            assertThat(list("D78357C0/rowset?$pageSize=2&$page=3"))
                    .startsWith("{\"links\":{\"self\":\"/v1/customobjectdata/token/*/rowset?$page=3\"},")
                    .endsWith("\"pageSize\":2,\"page\":3,\"count\":3,\"top\":0}");
            assertThat(list("D78357C0/rowset?$pageSize=3")).doesNotContain("next");
            assertThat(list("D78357C0/rowset?$page=999999999")).endsWith("\"count\":3,\"top\":0}");
        }

        @Test
        void are_walked_by_their_links_in_one_order() {
            List<String> seen = new ArrayList<>();
            String next = KEYS + "D78357C0/rowset?$pageSize=1&$orderBy=Id%20desc";
            while (!next.isEmpty()) {
                String page = get(next).body();
                seen.add(page.replaceFirst(".*\"id\":\"(\\d)\".*", "$1"));
                next = page.contains("\"next\"") ? "/data" + page.replaceFirst(".*\"next\":\"([^\"]+)\".*", "$1") : "";
            }

            assertThat(seen).containsExactly("3", "2", "1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?$page=2&$pageSize=1",
                    "?$PAGE=2&$PAGESIZE=1",
                    "?page=2&pageSize=1",
                    "?%24page=2&%24pagesize=1&unknown=x"
                })
        void are_asked_for_in_any_case(String query) {
            assertThat(list("D78357C0/rowset" + query)).contains("\"pageSize\":1,\"page\":2,");
        }

        @Test
        void have_2500_rows_at_most() {
            DataExtension many = DataExtension.keyed("Many").with("N");
            for (int i = 1; i <= 2_501; i++) {
                many = i % 500 == 1 ? added(many) : many;
                many = many.row("" + i);
            }
            added(many);

            assertThat(list("Many/rowset?$pageSize=9999"))
                    .contains("\"next\"", "\"pageSize\":2500,\"page\":1,\"count\":2501", "\"n\":\"2500\"")
                    .doesNotContain("\"n\":\"2501\"");
            assertThat(list("Many/rowset?$page=2")).endsWith("[{\"keys\":{},\"values\":{\"n\":\"2501\"}}]}");
        }

        private DataExtension added(DataExtension item) {
            mobileConnect.account().add(item);
            return item.withoutRows();
        }
    }

    @Nested
    class A_token {
        @Test
        void lists_for_a_day_the_rows_that_there_are_then() {
            String token = ids(get(KEYS + "Empty/rowset")).get(0);
            mobileConnect.account().add(EMPTY.row("new"));
            later(Duration.ofDays(1).minusMillis(1));

            assertThat(get(TOKENS + token + "/rowset").body())
                    .contains("\"requestToken\":\"" + token + "\",\"tokenExpireDateUtc\":\"2026-03-02T09:00:00\"")
                    .endsWith("\"count\":1,\"top\":0,\"items\":[{\"keys\":{},\"values\":{\"text\":\"new\"}}]}");

            later(Duration.ofMillis(1));
            assertThat(get(TOKENS + token + "/rowset").body()).isEqualTo(unknown(token));
        }

        @ParameterizedTest
        @ValueSource(strings = {"e8dc6eb4-8d29-48f9-b715-4bc99cafb879", "x", "1-1-1-1-1"})
        void that_was_never_issued_lists_nothing(String token) {
            assertRefused(mobileConnect, get(TOKENS + token + "/rowset"), 404, unknown(token));
        }

        @Test
        void is_gone_after_a_reset() {
            String token = ids(get(KEYS + "Empty/rowset")).get(0);
            mobileConnect.reset();

            assertRefused(mobileConnect, get(TOKENS + token + "/rowset"), 404, unknown(token));
        }

        private void later(Duration duration) {
            mobileConnect.time().advanceBy(duration);
            application.useToken(mobileConnect.accessToken());
        }
    }

    private String list(String rest) {
        HttpResponse<String> answer = get(KEYS + rest);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ID.matcher(answer.body()).replaceAll("*");
    }

    private HttpResponse<String> get(String path) {
        return application.get(path);
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return ID.matcher(answer.body()).results().map(id -> id.group()).toList();
    }

    private static String unknown(String key) {
        return "{\"message\":\"Rows cannot be retrieved for key: " + key
                + "\",\"errorcode\":30003,\"documentation\":\"\"}";
    }
}
