package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for transactional messages that are wrong as a whole. */
class MessageRefusalsTest {
    private static final String ONE = "\"recipient\":{\"contactKey\":\"a\",\"to\":\"13175551212\"}";
    private static final String ALL = "\"recipients\":[{\"contactKey\":\"a\",\"to\":\"13175551212\"}]";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(MessageRefusalsTest::definition);

    private final Messaging messaging = new Messaging(mobileConnect);

    private static void definition(FakeMobileConnect fake) {
        fake.account()
                .add(SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hello"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{WHO} | 109107 | MCMS_UTM_Validation_MissingRequiredField_definitionKey",
                "{'definitionKey':null,WHO} | 109107 | MCMS_UTM_Validation_MissingRequiredField_definitionKey",
                "{'definitionKey':' ',WHO} | 109107 | MCMS_UTM_Validation_MissingRequiredField_definitionKey",
                "{} | 109107 | MCMS_UTM_Validation_MissingRequiredField_definitionKey",
                "{'definitionKey':'bye',WHO} | 109111 | MCMS_UTM_Validation_InvalidValue_definitionKey: bye",
                "{'definitionKey':'HELLO',WHO} | 109111 | MCMS_UTM_Validation_InvalidValue_definitionKey: HELLO",
                "{'definitionKey':'hello'} | 109102 | MCMS_UTM_Validation_NoSubscribers",
                "{'definitionKey':'bye'} | 109102 | MCMS_UTM_Validation_NoSubscribers",
                "{'definitionKey':'hello','recipient':null,'recipients':null} | 109102 | MCMS_UTM_Validation_NoSubscribers",
                "{'definitionKey':'hello',WHO,'subscriptions':{'resubscribe':'yes'}}"
                        + " | 109114 | MCMS_UTM_Validation_InvalidValue_resubscribe",
                "{'definitionKey':'hello',WHO,'subscriptions':{'resubscribe':1}}"
                        + " | 109114 | MCMS_UTM_Validation_InvalidValue_resubscribe",
                "{'definitionKey':'hello',WHO,'subscriptions':{'resubscribe':[true]}}"
                        + " | 109114 | MCMS_UTM_Validation_InvalidValue_resubscribe",
                "{'definitionKey':'hello',WHO,'priority':1}"
                        + " | 109122 | MCMS_UTM_Validation_UnknownFieldName: priority",
                "{'definitionKey':'hello',WHO,'content':{'text':'x'}}"
                        + " | 109122 | MCMS_UTM_Validation_UnknownFieldName: content.text",
                "{'definitionKey':'hello',WHO,'subscriptions':{'keyword':'NEWS'}}"
                        + " | 109122 | MCMS_UTM_Validation_UnknownFieldName: subscriptions.keyword",
                "{'priority':1} | 109122 | MCMS_UTM_Validation_UnknownFieldName: priority",
                "{'definitionKey':['hello'],WHO} | 10001 | MCMS_UTM_Validation_InvalidDataType: definitionKey",
                "{'definitionKey':'hello',WHO,'content':'x'} | 10001 | MCMS_UTM_Validation_InvalidDataType: content",
                "{'definitionKey':'hello',WHO,'content':{'message':{}}}"
                        + " | 10001 | MCMS_UTM_Validation_InvalidDataType: content.message",
                "{'definitionKey':'hello',WHO,'subscriptions':true}"
                        + " | 10001 | MCMS_UTM_Validation_InvalidDataType: subscriptions"
            })
    void either_request_is_refused(String request, int code, String message) {
        refuses(messaging.sendWith("k", json(request, ONE)), code, message);
        mobileConnect.reset();
        refuses(messaging.sendSeveral(json(request, ALL)), code, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'definitionKey':'hello',WHO,'recipients':[]} | 10005 | MCMS_UTM_Validation_InvalidValue: recipients",
                "{'definitionKey':'hello','recipients':[{}]} | 10005 | MCMS_UTM_Validation_InvalidValue: recipients"
            })
    void one_recipient_is_not_several(String request, int code, String message) {
        refuses(messaging.sendWith("k", json(request, ONE)), code, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'definitionKey':'hello',WHO,'recipient':{}} | 10005 | MCMS_UTM_Validation_InvalidValue: recipient",
                "{'definitionKey':'hello','recipient':{}} | 10005 | MCMS_UTM_Validation_InvalidValue: recipient",
                "{'definitionKey':'hello','recipients':[]} | 109102 | MCMS_UTM_Validation_NoSubscribers"
            })
    void several_recipients_are_not_one(String request, int code, String message) {
        refuses(messaging.sendSeveral(json(request, ALL)), code, message);
    }

    @ParameterizedTest
    @CsvSource({"%20", "%09%0A"})
    void a_blank_key_in_the_path_is_refused(String key) {
        refuses(
                messaging.sendWith(key, json("{'definitionKey':'hello',WHO}", ONE)),
                109104,
                "MCMS_UTM_Validation_MissingRequiredField_messageKey");
    }

    private void refuses(HttpResponse<String> answer, int code, String message) {
        assertRefused(
                mobileConnect,
                answer,
                400,
                "{\"message\":\"%s\",\"errorcode\":%d,\"documentation\":\"\"}".formatted(message, code));
    }

    private static String json(String request, String recipients) {
        return request.replace('\'', '"').replace("WHO", recipients);
    }
}
