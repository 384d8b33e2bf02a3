package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The examples of the page on sending to several recipients. */
class MessageExamplesTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(SendDefinition.of("account_rest", NorthernTrail.JOIN.keyword())
                    .saying("%%FirstName%%, your password is %%Password%%")));

    private final Messaging messaging = new Messaging(mobileConnect);

    @Test
    void the_request_gets_the_answer() {
        HttpResponse<String> answer = sendTheExample();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(anonymous(answer)).isEqualTo("""
                {"requestId":"…","errorcode":0,"responses":[\
                {"messageKey":"nFL4ULgheUeaGbPIMzJJSw"},{"messageKey":"GV1LhQ6NFkqFUAE1IsoQ9Q"}]}""");
    }

    @Test
    void the_request_reaches_both_phones() {
        sendTheExample();

        assertThat(messaging.received("15555551234")).containsExactly("Astro, your password is 1234567");
        assertThat(messaging.received("15555554321")).containsExactly("Code, your password is 2345678");
        assertThat(messaging.stage("nFL4ULgheUeaGbPIMzJJSw")).isEqualTo("SMSSent");
        assertThat(messaging.stage("GV1LhQ6NFkqFUAE1IsoQ9Q")).isEqualTo("SMSSent");
    }

    @Test
    void a_recipient_without_a_number_gets_the_mixed_answer() {
        HttpResponse<String> answer = messaging.sendSeveral("""
                {"definitionKey":"account_rest","recipients":[
                  {"contactKey":"Astro25","messageKey":"gHQ3VLsfCEOuAC2sl-CV1Q"},
                  {"contactKey":"Codey36","to":"15555554321","messageKey":"oixAQE_zFUyr8bT8sJncdw"}]}""");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(anonymous(answer)).isEqualTo("""
                {"requestId":"…","errorcode":109001,\
                "message":"MCMS_UTM_ResponsesHasErrors: 1 subscribers failed to queue out of 2","responses":[\
                {"messageKey":"gHQ3VLsfCEOuAC2sl-CV1Q","errorcode":109106,\
                "message":"MCMS_UTM_Validation_MissingRequiredField_to: Invalid subscriber"},\
                {"messageKey":"oixAQE_zFUyr8bT8sJncdw"}]}""");
        assertThat(messaging.received("15555554321")).hasSize(1);
    }

    @Test
    void the_request_as_it_is_printed_is_not_json() {
        HttpResponse<String> answer =
                messaging.sendSeveral("{\"definitionKey\":\"account_rest\",\"attributes\":{\"Tracking\":\"2\",}}");

        Refusals.assertRefused(
                mobileConnect,
                answer,
                400,
                "{\"documentation\":\"" + Refusals.ERROR_HANDLING
                        + "\",\"errorcode\":10004,\"message\":\"Invalid message format\"}");
    }

    private HttpResponse<String> sendTheExample() {
        return messaging.application().post("/messaging/v1/sms/messages/", """
                {
                  "definitionKey": "account_rest",
                  "recipients": [
                    {
                      "contactKey": "Astro25",
                      "to": "15555551234",
                      "messageKey": "nFL4ULgheUeaGbPIMzJJSw",
                      "attributes": {
                        "FirstName": "Astro",
                        "Password": "1234567"
                      }
                    },
                    {
                      "contactKey": "Codey36",
                      "to": "15555554321",
                      "messageKey": "GV1LhQ6NFkqFUAE1IsoQ9Q",
                      "attributes": {
                        "FirstName": "Code",
                        "Password": "2345678"
                      }
                    }
                  ],
                  "attributes": {
                    "RequestTrackingAttribute": "2"
                  }
                }""");
    }
}
