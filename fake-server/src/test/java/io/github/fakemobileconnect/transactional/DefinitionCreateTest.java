package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.EXAMPLE;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.definition;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.withoutIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionCreateTest {
    private static final String DOCUMENTED = """
            {"definitionKey":"account-reset","name":"account-reset","description":"Using new SMS Transactional API",\
            "content":{"message":"%%FirstName%%, your 2FA token is %%password%%"},\
            "subscriptions":{"shortCode":"8201221","countryCode":"US","keyword":"PASSWORD"}}""";

    @AutoClose
    private final FakeMobileConnect mobileConnect = DefinitionRoutes.start();

    private final Application application = new Application(mobileConnect);
    private final DefinitionRoutes definitions = new DefinitionRoutes(application);

    @Test
    void the_documented_example_is_answered_field_by_field() {
        var answer = definitions.create(DOCUMENTED);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(withoutIds(answer)).isEqualTo("""
                {"requestId":"*","name":"account-reset","definitionKey":"account-reset","definitionId":"*",\
                "description":"Using new SMS Transactional API","status":"Active",\
                "createdDate":"2026-03-01T03:00:00","modifiedDate":"2026-03-01T03:00:00",\
                "content":{"message":"%%FirstName%%, your 2FA token is %%password%%"},\
                "subscriptions":{"shortCode":"8201221","countryCode":"US","keyword":"PASSWORD",\
                "autoAddSubscriber":true,"updateSubscriber":true}}""");
    }

    @Test
    void it_is_among_the_items_of_the_account() {
        definitions.create(DOCUMENTED);

        assertThat(mobileConnect.account().items())
                .contains(SendDefinition.of("account-reset", EXAMPLE.keyword("PASSWORD"))
                        .describedAs("Using new SMS Transactional API")
                        .saying("%%FirstName%%, your 2FA token is %%password%%"));
    }

    @Test
    void it_is_journalled_between_request_and_answer() {
        definitions.create(DOCUMENTED);

        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("HttpRequestReceived", "DefinitionChanged", "RequestAnswered");
        assertThat(mobileConnect.journal().entries().get(1).event())
                .isInstanceOfSatisfying(
                        DefinitionChanged.class,
                        changed -> assertThat(changed.change()).isEqualTo(DefinitionChanged.Change.CREATED));
    }

    @Test
    void the_country_of_a_long_code_is_empty() {
        var answer = definitions.create("""
                {"definitionKey":"far","name":"Far","content":{"message":"Hi"},\
                "subscriptions":{"shortCode":"971234567890","keyword":"PASSWORD"}}""");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains(
                        "\"subscriptions\":{\"shortCode\":\"971234567890\",\"countryCode\":\"\",\"keyword\":\"PASSWORD\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "us", " US "})
    void the_country_is_compared_in_any_case_and_answered_as_the_codes(String country) {
        var answer = definitions.create(DOCUMENTED.replace("\"US\"", "\"" + country + "\""));

        assertThat(answer.body()).contains("\"countryCode\":\"US\"");
    }

    @Test
    void a_keyword_in_lower_case_is_answered_in_upper_case() {
        var answer = definitions.create(DOCUMENTED.replace("\"PASSWORD\"", "\"password\""));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"keyword\":\"PASSWORD\"");
    }

    @ParameterizedTest
    @CsvSource({"inactive,Inactive", "INACTIVE,Inactive", "active,Active", "Active,Active"})
    void a_status_comes_in_any_case_and_goes_capitalised(String asked, String answered) {
        var answer = definitions.createNamed("a", ",\"status\":\"" + asked + "\"");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"status\":\"" + answered + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"false\"", "\"False\""})
    void flags_come_as_booleans_or_texts_and_go_as_booleans(String flag) {
        var answer = definitions.create(DOCUMENTED.replace(
                "\"keyword\"", "\"autoAddSubscriber\":%s,\"updateSubscriber\":%s,\"keyword\"".formatted(flag, flag)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"autoAddSubscriber\":false,\"updateSubscriber\":false}");
    }

    @Test
    void options_come_back_as_they_were_given() {
        String options = """
                {"urlShortenerOptions":{"IsLinkShorteningEnabled":true,"isSubscriberTrackingEnabled":"false",\
                "shortenerType":"SFMC","other":[1,null,{}]},"smsMessageRegulatoryAuthorityTemplateId":"17"}""";

        var created = definitions.createNamed("a", ",\"options\":" + options);

        assertThat(created.body()).endsWith(",\"options\":" + options + "}");
        assertThat(definitions.get("/a").body()).endsWith(",\"options\":" + options + "}");
    }

    @Test
    void content_comes_back_as_it_was_given_with_no_extra_keys() {
        String content = "{\"message\":\"%%[ SET @a = 1 ]%%\\nHi \\\"%%FirstName%%\\\", caf\u00e9 \ud83d\ude00 \\\\\"}";

        var answer = definitions.create(
                definition("a", "").replaceFirst("\"content\":\\{[^}]*}", "\"content\":" + quoted(content)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"content\":" + content + ",\"subscriptions\"");
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }

    @Test
    void null_members_are_absent_even_where_they_may_not_be_at_all() {
        var answer = definitions.createNamed(
                "a", ",\"description\":null,\"status\":null,\"options\":null,\"definitionId\":null");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains("\"description\":\"\",\"status\":\"Active\"")
                .doesNotContain("options");
    }

    @Test
    void members_are_known_in_any_case() {
        var answer = definitions.create(DOCUMENTED
                .replace("definitionKey", "DEFINITIONKEY")
                .replace("message\"", "Message\"")
                .replace("shortCode", "ShortCode"));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void a_data_extension_is_taken_and_ignored() {
        var answer =
                definitions.create(DOCUMENTED.replace("\"keyword\"", "\"dataExtension\":\"Some-Key\",\"keyword\""));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).doesNotContain("dataExtension");
    }

    @Test
    void dates_are_central_standard_time_in_whole_minutes_without_a_zone_in_summer_too() {
        mobileConnect.time().advanceTo(Instant.parse("2026-07-01T03:05:59.999Z"));
        application.useToken(mobileConnect.accessToken());

        var answer = definitions.createNamed("a", "");

        assertThat(answer.body())
                .contains("\"createdDate\":\"2026-06-30T21:05:00\",\"modifiedDate\":\"2026-06-30T21:05:00\"");
    }

    @Test
    void each_answer_has_another_request_id_and_the_same_definition_id() {
        String created = definitions.createNamed("a", "").body();
        mobileConnect.time().advanceBy(Duration.ofMinutes(1));
        String found = definitions.get("/a").body();

        String requestId = "\"requestId\":\"[^\"]+\"";
        assertThat(found).isNotEqualTo(created);
        assertThat(found.replaceFirst(requestId, "")).isEqualTo(created.replaceFirst(requestId, ""));
    }
}
