package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.Refusals.ERROR_HANDLING;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the application takes a keyword away, and when it cannot. */
class KeywordDeletionTest {
    private static final String JOINSMS = "/sms/v1/keyword/JOINSMS/86288/US";
    private static final Code LONG = Code.longCode("13175550000");

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            NorthernTrail.start(fake -> fake.account().add(LONG, LONG.keyword("HELLO"), CODE.keyword("Straße")));

    private final Application application = new Application(mobileConnect);

    @Nested
    class Answered {
        @Test
        void by_id() {
            String id = create("EXAMPLEONE");

            var answer = delete("/sms/v1/keyword/" + id);

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
            assertThat(answer.body()).isEqualTo(successOf(id));
            assertThat(mobileConnect.account().items()).doesNotContain(CODE.keyword("EXAMPLEONE"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"EXAMPLEONE/86288/US", "exampleone/86288/us/", "/Exampl%65one//86288/US?x=y"})
        void on_a_short_code(String path) {
            String id = create("EXAMPLEONE");

            var answer = delete("/sms/v1/Keyword/" + path);

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo(successOf(id));
        }

        @Test
        void on_a_long_code() {
            var answer = delete("/sms/v1/keyword/Hello/13175550000");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body())
                    .matches("\\{\"status\":\"SUCCESS Keyword with id [A-Za-z0-9_-]{36} was successfully delete\\.\"}");
            assertThat(mobileConnect.account().items()).doesNotContain(LONG.keyword("HELLO"));
        }

        @Test
        void for_letters_outside_ascii() {
            assertThat(delete("/sms/v1/keyword/stra%C3%9Fe/86288/US").statusCode())
                    .isEqualTo(202);
        }

        @Test
        void for_a_request_with_a_body_of_any_kind() {
            var request = application
                    .authorised(application.request(JOINSMS))
                    .header("Content-Type", "text/plain")
                    .method("DELETE", BodyPublishers.ofString("no JSON"));

            assertThat(application.send(request).statusCode()).isEqualTo(202);
        }

        @Test
        void once_and_then_not_again_until_it_is_created_anew() {
            String id = create("EXAMPLEONE");
            delete("/sms/v1/keyword/" + id);

            assertThat(delete("/sms/v1/keyword/" + id).body())
                    .isEqualTo("{\"errors\":[\"Keyword id " + id + " is not valid for the client.\"]}");
            assertThat(create("exampleone")).isEqualTo(id);
            assertThat(delete("/sms/v1/keyword/" + id).statusCode()).isEqualTo(202);
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "x | Keyword id x is not valid.",
                    "JOINSMS | Keyword id JOINSMS is not valid.",
                    "%20 | Keyword id   is not valid.",
                    "alm5LXNSSktGMGluRznRb1Rb1R5MDZFQTo4Njow"
                            + " | Keyword id alm5LXNSSktGMGluRznRb1Rb1R5MDZFQTo4Njow is not valid.",
                    "cTVJaG5oSDJPVUNHcUh6Z3pQT2tVdzo4Njow"
                            + " | Keyword id cTVJaG5oSDJPVUNHcUh6Z3pQT2tVdzo4Njow is not valid for the client.",
                    "NOPE/86288/US | Keyword NOPE is invalid for the code 86288",
                    "JOIN%20SMS/86288/US | Keyword JOIN SMS is invalid for the code 86288",
                    "{1}/86288/US | Keyword {1} is invalid for the code 86288",
                    "a%2Fb/86288/US | Keyword a/b is invalid for the code 86288",
                    "JOIN+SMS/86288/US | Keyword JOIN+SMS is invalid for the code 86288",
                    "JOINSMS/86288/USA | CountryCode must have a length of 2.",
                    "JOINSMS/86288/GB | The ShortCode 86288 with CountryCode GB cannot be found on the account."
                            + " Please ensure that the ShortCode and CountryCode are valid and set up on the account.",
                    "JOINSMS/99999/US | The ShortCode 99999 with CountryCode US cannot be found on the account."
                            + " Please ensure that the ShortCode and CountryCode are valid and set up on the account.",
                    "JOINSMS/%20/US | ShortCode cannot only contain whitespace.",
                    "JOINSMS/86288 | The LongCode 86288 does not exist for the account.",
                    "HELLO/%09 | LongCode cannot only contain whitespace.",
                    "JOINSMS/13175550000 | Keyword JOINSMS is invalid for the code 13175550000"
                })
        void with_the_exact_body_and_without_a_trace(String path, String text) {
            var before = mobileConnect.account().items();

            var answer = delete("/sms/v1/keyword/" + path.replace("{", "%7B").replace("}", "%7D"));

            assertRefused(mobileConnect, answer, 400, "{\"errors\":[\"" + text + "\"]}");
            assertThat(mobileConnect.account().items()).isEqualTo(before);
        }

        @Test
        void without_the_scope_for_writing() {
            application.useTokenWithScopes("sms_read sms_send");
            mobileConnect.reset();

            assertRefused(mobileConnect, delete(JOINSMS), 403, """
                    {"message":"Insufficient Privileges to complete this action.","errorcode":20002,"documentation":""}""");
        }

        @Test
        void where_the_keyword_is_named_in_a_body_instead_of_the_path() {
            var answer = application.send(application
                    .authorised(application.request("/sms/v1/keyword"))
                    .header("Content-Type", "application/json")
                    .method("DELETE", BodyPublishers.ofString("""
                            {"ShortCode":"86288","Keyword":"JOINSMS","CountryCode":"US"}""")));

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().allValues("Allow")).containsExactly("POST");
            assertThat(answer.body())
                    .isEqualTo("{\"documentation\":\"" + ERROR_HANDLING
                            + "\",\"errorcode\":405,\"message\":\"Method Not Allowed\"}");
            assertThat(mobileConnect.journal().entries())
                    .filteredOn(entry -> entry.event() instanceof RequestUnsupported)
                    .hasSize(1);
            assertThat(mobileConnect.account().items()).contains(NorthernTrail.JOIN);
        }
    }

    private String create(String word) {
        var created = application.post(
                "/sms/v1/keyword", "{\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"" + word + "\"}");
        assertThat(created.statusCode()).isEqualTo(202);
        return created.body().replaceFirst(".*\"keywordId\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> delete(String path) {
        return application.send(
                application.authorised(application.request(path)).DELETE());
    }

    private static String successOf(String id) {
        return "{\"status\":\"SUCCESS Keyword with id " + id + " was successfully delete.\"}";
    }
}
