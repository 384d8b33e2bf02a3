package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.EXAMPLE;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.definition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpResponse;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused about send definitions: the exact body, and two entries in the journal. */
class DefinitionRefusalsTest {
    private static final String WHOLE = """
            {"definitionKey":"n","name":"n","content":{"message":"Hi"},\
            "subscriptions":{"shortCode":"8201221","countryCode":"US","keyword":"PASSWORD"}}""";

    @AutoClose
    private final FakeMobileConnect mobileConnect = DefinitionRoutes.start(fake -> fake.account()
            .add(SendDefinition.of("a", EXAMPLE.keyword("PASSWORD")).named("A").saying("Hi")));

    private final DefinitionRoutes definitions = new DefinitionRoutes(new Application(mobileConnect));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\"                     | \"definitionId\":\"x\",\"name\" | 109122 | UnknownFieldName: definitionId",
                "\"name\"                     | \"Nmae\":1,\"name\"             | 109122 | UnknownFieldName: Nmae",
                "\"message\"                  | \"text\":\"x\",\"message\"      | 109122 | UnknownFieldName: content.text",
                "\"keyword\"                  | \"resubscribe\":true,\"keyword\" | 109122 | UnknownFieldName: subscriptions.resubscribe",
                "{\"message\":\"Hi\"}         | \"Hi\"                          | 10001  | InvalidDataType: content",
                "{\"message\":\"Hi\"}         | [\"Hi\"]                        | 10001  | InvalidDataType: content",
                "\"message\":\"Hi\"           | \"message\":{\"a\":1}           | 10001  | InvalidDataType: content.message",
                "\"name\":\"n\"               | \"name\":[]                     | 10001  | InvalidDataType: name",
                "\"shortCode\":\"8201221\"    | \"shortCode\":[1]               | 10001  | InvalidDataType: subscriptions.shortCode",
                "\"name\":\"n\"               | \"name\":\"n\",\"status\":[]    | 10001  | InvalidDataType: status",
                "\"definitionKey\":\"n\",     | ''                              | 109107 | MissingRequiredField_definitionKey",
                "\"definitionKey\":\"n\"      | \"definitionKey\":\" \"         | 109107 | MissingRequiredField_definitionKey",
                "\"name\":\"n\",              | ''                              | 10002  | MissingRequiredField: name",
                "\"name\":\"n\"               | \"name\":\"\\t\"                | 10002  | MissingRequiredField: name",
                "\"message\":\"Hi\"           | ''                              | 10002  | MissingRequiredField: content.message",
                "\"message\":\"Hi\"           | \"message\":\"\"                | 10002  | MissingRequiredField: content.message",
                "\"shortCode\":\"8201221\",   | ''                              | 10002  | MissingRequiredField: subscriptions.shortCode",
                "\"keyword\":\"PASSWORD\"     | \"keyword\":null                | 109120 | MissingRequiredField_keyword",
                "\"keyword\":\"PASSWORD\"     | \"keyword\":\" \"               | 109120 | MissingRequiredField_keyword",
                "8201221                      | 8201222                         | 10005  | InvalidValue: subscriptions.shortCode",
                "8201221                      | 820-1221                        | 10005  | InvalidValue: subscriptions.shortCode",
                "\"US\"                       | \"GB\"                          | 10005  | InvalidValue: subscriptions.countryCode",
                "\"US\"                       | \"USA\"                         | 10005  | InvalidValue: subscriptions.countryCode",
                "\"name\":\"n\"               | \"name\":\"n\",\"status\":\"deleted\" | 10005 | InvalidValue: status",
                "\"name\":\"n\"               | \"name\":\"n\",\"status\":\"\"  | 10005  | InvalidValue: status",
                "\"name\":\"n\"               | \"name\":\"n\",\"status\":1     | 10005  | InvalidValue: status",
                "PASSWORD                     | NOWHERE                         | 109115 | InvalidValue_keyword: NOWHERE",
                "PASSWORD                     | pass word                       | 109115 | InvalidValue_keyword: pass word",
                "\"name\":\"n\"               | \"name\":\"n\",\"options\":\"x\" | 109112 | InvalidValue_options",
                "\"name\":\"n\"               | \"name\":\"n\",\"options\":[]   | 109112 | InvalidValue_options",
                "\"keyword\"                  | \"autoAddSubscriber\":\"yes\",\"keyword\" | 109113 | InvalidValue_autoAddSubscriber",
                "\"keyword\"                  | \"autoAddSubscriber\":1,\"keyword\" | 109113 | InvalidValue_autoAddSubscriber",
                "\"keyword\"                  | \"updateSubscriber\":{},\"keyword\" | 109125 | InvalidValue_updateSubscriber",
                "\"keyword\"                  | \"updateSubscriber\":\"\",\"keyword\" | 109125 | InvalidValue_updateSubscriber"
            })
    void a_definition_is_not_created(String correct, String wrong, int code, String text) {
        String request = WHOLE.replace(correct, wrong);
        assertThat(request).isNotEqualTo(WHOLE);

        assertRefused(its -> its.create(request), 400, code, "MCMS_UTM_Validation_" + text);
    }

    @ParameterizedTest
    @CsvSource({"a,B,a", "b,A,A", "a,A,a"})
    void key_and_name_are_taken(String key, String name, String taken) {
        String request = definition("n", "")
                .replace("\"definitionKey\":\"n\"", "\"definitionKey\":\"" + key + "\"")
                .replace("\"name\":\"n\"", "\"name\":\"" + name + "\"");

        assertRefused(its -> its.create(request), 409, 30004, "MCMS_UTM_Runtime_ObjectAlreadyExists: " + taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"definitionKey\":\"a\"}                | 109122 | UnknownFieldName: definitionKey",
                "{\"definitionId\":\"a\"}                 | 109122 | UnknownFieldName: definitionId",
                "{\"createdDate\":\"2026-03-01T03:00:00\"} | 109122 | UnknownFieldName: createdDate",
                "{\"subscriptions\":[]}                   | 10001  | InvalidDataType: subscriptions",
                "{\"name\":\"\"}                          | 10002  | MissingRequiredField: name",
                "{\"content\":{\"message\":\" \"}}        | 10002  | MissingRequiredField: content.message",
                "{\"subscriptions\":{\"shortCode\":\"\"}} | 10002  | MissingRequiredField: subscriptions.shortCode",
                "{\"subscriptions\":{\"keyword\":\"\"}}   | 109120 | MissingRequiredField_keyword",
                "{\"subscriptions\":{\"keyword\":\"NO\"}} | 109115 | InvalidValue_keyword: NO",
                "{\"subscriptions\":{\"shortCode\":\"86288\"}} | 109115 | InvalidValue_keyword: PASSWORD",
                "{\"subscriptions\":{\"countryCode\":\"GB\"}} | 10005 | InvalidValue: subscriptions.countryCode",
                "{\"status\":\"paused\"}                  | 10005  | InvalidValue: status",
                "{\"options\":true}                       | 109112 | InvalidValue_options",
                "{\"subscriptions\":{\"autoAddSubscriber\":0}} | 109113 | InvalidValue_autoAddSubscriber",
                "{\"subscriptions\":{\"updateSubscriber\":\"no\"}} | 109125 | InvalidValue_updateSubscriber"
            })
    void a_definition_is_not_changed(String request, int code, String text) {
        assertRefused(its -> its.patch("a", request), 400, code, "MCMS_UTM_Validation_" + text);
    }

    @Test
    void a_name_of_another_definition_is_taken() {
        mobileConnect
                .account()
                .add(SendDefinition.of("b", EXAMPLE.keyword("PASSWORD")).saying("Hi"));

        assertRefused(its -> its.patch("b", "{\"name\":\"A\"}"), 409, 30004, "MCMS_UTM_Runtime_ObjectAlreadyExists: A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "A", "a%20", "%7B0%7D", "definitions"})
    void a_definition_is_unknown_on_every_route(String key) {
        String text = "MCMS_UTM_Runtime_ObjectNotFound: "
                + key.replace("%20", " ").replace("%7B", "{").replace("%7D", "}");

        assertRefused(its -> its.get("/" + key), 404, 30003, text);
        assertRefused(its -> its.patch(key, "{}"), 404, 30003, text);
        assertRefused(its -> its.delete(key), 404, 30003, text);
        assertRefused(its -> its.get("/" + key + "/queue"), 404, 30003, text);
        assertRefused(its -> its.delete(key + "/queue"), 404, 30003, text);
    }

    @Test
    void a_blank_key_is_unknown() {
        assertRefused(its -> its.get("/%20"), 404, 30003, "MCMS_UTM_Runtime_ObjectNotFound:  ");
    }

    @Test
    void the_queue_of_an_active_definition_is_not_cleared() {
        assertRefused(
                its -> its.delete("a/queue"),
                400,
                30001,
                "MCMS_UTM_Runtime_InvalidOperation: Definition status must be inactive to delete queue");
    }

    @ParameterizedTest
    @CsvSource({
        "$filter,name%20eq%20a",
        "$filter,status%20gt%20active",
        "$filter,status%20eq%20paused",
        "$filter,status%20eq",
        "$filter,active",
        "$filter,status%20eq%20'active'",
        "$filter,status%20eq%20active%20or%20status%20eq%20inactive",
        "$page,0",
        "$page,-1",
        "$page,two",
        "$page,1.0",
        "$page,12345678901",
        "$pageSize,0",
        "$pageSize,%D9%A3",
        "$pageSize,99999999999999999999",
        "$orderBy,key",
        "$orderBy,name%20desc",
        "$orderBy,definition_key"
    })
    void a_parameter_of_the_list_cannot_be_resolved(String name, String value) {
        String text = "request parameter " + name + " could not be resolved";

        assertRefused(its -> its.get("?" + name + "=" + value), 400, 10003, text);
        assertRefused(
                its -> its.get("/?" + name.replace("$", "%24").toUpperCase(java.util.Locale.ROOT) + "=" + value),
                400,
                10003,
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"x\":1,\"name\":[]}                             | 109122 | UnknownFieldName: x",
                "{\"name\":[],\"options\":{}}                      | 10001  | InvalidDataType: name",
                "{}                                                | 109107 | MissingRequiredField_definitionKey",
                "{\"definitionKey\":\"a\"}                         | 10002  | MissingRequiredField: name",
                "{\"definitionKey\":\"a\",\"name\":\"A\"}          | 10002  | MissingRequiredField: content.message"
            })
    void of_several_problems_the_first_kind_is_answered(String request, int code, String text) {
        assertRefused(its -> its.create(request), 400, code, "MCMS_UTM_Validation_" + text);
    }

    private void assertRefused(
            Function<DefinitionRoutes, HttpResponse<String>> request, int status, int code, String text) {
        long before = mobileConnect.journal().newest();

        HttpResponse<String> answer = request.apply(definitions);

        String body = "{\"message\":\"%s\",\"errorcode\":%d,\"documentation\":\"\"}".formatted(text, code);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        Refusals.assertOnlyRefused(mobileConnect.journal().after(before), status, body);
    }
}
