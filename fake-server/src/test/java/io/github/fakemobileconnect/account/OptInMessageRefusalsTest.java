package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.Refusals.ERROR_HANDLING;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the route of opt-in messages says no. */
class OptInMessageRefusalsTest {
    private static final String PATH = "/sms/v1/message/optin";
    private static final String NAME = "\"messageName\":\"Wine\"";
    private static final String PLACE = "\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"WINE\"";
    private static final String SINGLE = "\"messageOptInType\":\"Single\",\"responseMessage\":\"Cheers!\"";
    private static final String DOUBLE = "\"messageOptInType\":\"Double\",\"doubleOptinInitialMessage\":\"Sure?\","
            + "\"doubleOptinConfirmationMessage\":\"Cheers!\"";
    private static final String AGE = DOUBLE.replace("Double\"", "Age\"") + ",\"optInInvalidAgeMessage\":\"No.\"";
    private static final String NO_INITIAL =
            "DoubleOptinInitialMessage is invalid. It must be specified when MessageOptInType is Double or Age.";
    private static final String NO_CONFIRMATION =
            "DoubleOptinConfirmationMessage is invalid. It must be specified when MessageOptInType is Double or Age.";
    private static final String NO_RESPONSE =
            "ResponseMessage is invalid. It must be specified when MessageOptInType is Single.";
    private static final String NO_AGE_MESSAGE =
            "OptInInvalidAgeMessage is invalid. It must be specified when MessageOptInType is Age.";
    private static final String NO_AGE = "MinimumAge is invalid. It must be specified when MessageOptInType is Age.";
    private static final String NO_TYPE = "MessageOptInType is invalid. It must be Single, Double or Age.";
    private static final String NO_CODE = "A ShortCode or LongCode must be specified.";
    private static final String NO_KEYWORD = "The Keyword field must be specified.";
    private static final String BLANK_NAME = "The MessageName field cannot be blank or only contain whitespace.";

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            NorthernTrail.start(fake -> fake.account().add(CODE.keyword("WINE"), Code.longCode("13175550000")));

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void every_field_that_is_wrong_is_named_and_nothing_is_changed(String what, String members, String errors) {
        var before = mobileConnect.account().items();

        var answer = application.post(PATH, "{" + members + "}");

        assertRefused(mobileConnect, answer, 400, errors);
        assertThat(mobileConnect.account().items()).isEqualTo(before);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("no name", of(PLACE, SINGLE), "The MessageName field must be specified."),
                refused(
                        "null name",
                        of("\"messageName\":null", PLACE, SINGLE),
                        "The MessageName field must be specified."),
                refused("empty name", of("\"messageName\":\"\"", PLACE, SINGLE), BLANK_NAME),
                refused("blank name", of("\"messageName\":\" \\t\"", PLACE, SINGLE), BLANK_NAME),
                refused("array as name", of("\"messageName\":[\"Wine\"]", PLACE, SINGLE), BLANK_NAME),
                refused(
                        "101 characters",
                        of("\"messageName\":\"" + "n".repeat(101) + "\"", PLACE, SINGLE),
                        "The MessageName field cannot contain more than 100 characters."),
                refused(
                        "blank text",
                        of(NAME, "\"messageText\":\" \"", PLACE, SINGLE),
                        "The MessageText field cannot be blank or only contain whitespace."),
                refused("no type", of(NAME, PLACE), NO_TYPE),
                refused("unknown type", of(NAME, PLACE, "\"messageOptInType\":\"Triple\""), NO_TYPE),
                refused("number as type", of(NAME, PLACE, "\"messageOptInType\":1"), NO_TYPE),
                refused("single without response", of(NAME, PLACE, "\"messageOptInType\":\"Single\""), NO_RESPONSE),
                refused(
                        "single with blank response",
                        of(NAME, PLACE, "\"messageOptInType\":\"Single\",\"responseMessage\":\" \""),
                        NO_RESPONSE),
                refused(
                        "double without texts",
                        of(NAME, PLACE, "\"messageOptInType\":\"Double\""),
                        NO_INITIAL,
                        NO_CONFIRMATION),
                refused(
                        "double with a misspelled text",
                        of(NAME, PLACE, DOUBLE.replace("Confirmation", "Conformation")),
                        NO_CONFIRMATION),
                refused(
                        "age without anything",
                        of(NAME, PLACE, "\"messageOptInType\":\"Age\""),
                        NO_INITIAL,
                        NO_CONFIRMATION,
                        NO_AGE_MESSAGE,
                        NO_AGE),
                refused("age without minimum", of(NAME, PLACE, AGE), NO_AGE),
                refused("minimum of nought", of(NAME, PLACE, AGE, "\"minimumAge\":0"), NO_AGE),
                refused("negative minimum", of(NAME, PLACE, AGE, "\"minimumAge\":-1"), NO_AGE),
                refused("minimum in words", of(NAME, PLACE, AGE, "\"minimumAge\":\"thirteen\""), NO_AGE),
                refused("endless minimum", of(NAME, PLACE, AGE, "\"minimumAge\":99999999999"), NO_AGE),
                refused("no code", of(NAME, "\"keyword\":\"WINE\"", SINGLE), NO_CODE),
                refused(
                        "two codes",
                        of(NAME, PLACE, "\"longCode\":\"13175550000\"", SINGLE),
                        "ShortCode and LongCode cannot be specified at the same time."),
                refused(
                        "blank short code",
                        of(NAME, PLACE.replace("86288", " "), SINGLE),
                        "ShortCode cannot only contain whitespace."),
                refused(
                        "blank long code",
                        of(NAME, "\"keyword\":\"WINE\",\"longCode\":\" \"", SINGLE),
                        "LongCode cannot only contain whitespace."),
                refused(
                        "no country",
                        of(NAME, "\"keyword\":\"WINE\",\"shortCode\":\"86288\"", SINGLE),
                        "CountryCode must have a length of 2."),
                refused(
                        "other country",
                        of(NAME, PLACE.replace("US", "GB"), SINGLE),
                        "The ShortCode 86288 with CountryCode GB cannot be found on the account. Please ensure that"
                                + " the ShortCode and CountryCode are valid and set up on the account."),
                refused(
                        "unknown long code",
                        of(NAME, "\"keyword\":\"WINE\",\"longCode\":\"13175559999\"", SINGLE),
                        "The LongCode 13175559999 does not exist for the account."),
                refused("no keyword", of(NAME, PLACE.replace("WINE", " "), SINGLE), NO_KEYWORD),
                refused(
                        "keyword not on the code",
                        of(NAME, PLACE.replace("WINE", "Beer"), SINGLE),
                        "Keyword Beer is invalid for the code 86288"),
                refused(
                        "keyword of two words",
                        of(NAME, PLACE.replace("WINE", "WINE NOW"), SINGLE),
                        "Keyword WINE NOW is invalid for the code 86288"),
                refused(
                        "keyword of another message",
                        of(NAME, PLACE.replace("WINE", "JoinSMS"), SINGLE),
                        "Keyword JoinSMS is used by another message."),
                refused(
                        "next keyword not on the code",
                        of(NAME, PLACE, SINGLE, "\"nextKeyword\":\"ZIP\""),
                        "Keyword ZIP is invalid for the code 86288"),
                refused(
                        "reserved answers",
                        of(NAME, PLACE, DOUBLE, "\"doubleOptInValidResponses\":\"y|Stop|help\""),
                        "DoubleOptInValidResponses is invalid. stop is reserved.",
                        "DoubleOptInValidResponses is invalid. help is reserved."),
                refused(
                        "an empty object",
                        "",
                        "The MessageName field must be specified.",
                        NO_TYPE,
                        NO_KEYWORD,
                        NO_CODE));
    }

    @Nested
    class The_platform_speaks_in_its_own_family {
        @Test
        void without_a_token() {
            assertRefused(mobileConnect, application.postWithoutToken(PATH, "{}"), 401, """
                    {"documentation":"%s","errorcode":0,"message":"Not Authorized"}""".formatted(ERROR_HANDLING));
        }

        @Test
        void without_the_scope_for_writing() {
            application.useTokenWithScopes("sms_read sms_send");
            mobileConnect.reset();

            assertRefused(mobileConnect, application.post(PATH, "{}"), 403, """
                    {"message":"Insufficient Privileges to complete this action.","errorcode":20002,"documentation":""}""");
        }

        @Test
        void for_another_media_type() {
            assertRefused(mobileConnect, postAs("text/plain", "{}"), 415, """
                    {"message":"Unsupported Media Type","errorcode":0,"documentation":""}""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "nonsense", "[]", "{\"messageName\":\"Wine\",}"})
        void for_a_body_that_is_no_object(String body) {
            assertRefused(mobileConnect, postAs("application/json", body), 400, """
                    {"documentation":"%s","errorcode":10004,"message":"Invalid message format"}""".formatted(ERROR_HANDLING));
        }
    }

    private HttpResponse<String> postAs(String type, String body) {
        return application.send(application
                .authorised(application.request(PATH))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String of(String... members) {
        return String.join(",", members);
    }

    private static Arguments refused(String what, String members, String... messages) {
        String fields = Arrays.stream(messages)
                .map(message -> "{\"message\":\"" + message + "\",\"errorcode\":10005,\"documentation\":\"\"}")
                .collect(Collectors.joining(","));
        return arguments(
                what,
                members,
                "{\"message\":\"Invalid data\",\"errorcode\":11000,\"documentation\":\"\",\"objectErrors\":[],\"fieldErrors\":["
                        + fields + "]}");
    }
}
