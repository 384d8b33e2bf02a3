package io.github.fakemobileconnect.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.api.Route;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreetingTest {
    private static final URI REST = URI.create("http://127.0.0.1:8080/");
    private static final URI AUTH = URI.create("http://127.0.0.1:8081/");
    private static final Code CODE = Code.shortCode("86288");

    @Test
    void says_where_the_fake_is_what_it_has_and_how_to_call_it() {
        Greeting greeting = new Greeting(
                REST,
                AUTH,
                List.of(
                        CODE,
                        CODE.keyword("JOINSMS"),
                        OptInMessage.doubleOptIn(CODE.keyword("JOINSMS")),
                        OptInMessage.singleOptIn(CODE.keyword("CODETEST")),
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")));

        assertThat(greeting).hasToString("""
                        The fake of MobileConnect is running; Ctrl-C ends it.

                        REST host    http://127.0.0.1:8080/
                        token host   http://127.0.0.1:8081/

                        The account has
                          code 86288
                          keyword JOINSMS on 86288
                          double opt-in JOINSMS on 86288
                          single opt-in CODETEST on 86288
                          outbound message MzA6Nzg6MA on 86288

                        Paste these into another terminal:
                        TOKEN=$(curl -sS -X POST http://127.0.0.1:8081/v2/token -H 'Content-Type: application/json' -d '{"grant_type":"client_credentials","client_id":"any","client_secret":"any"}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                        QUEUED=$(curl -sS -X POST http://127.0.0.1:8080/sms/v1/queueMO -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"mobileNumbers":["13175551212"],"shortCode":"86288","messageText":"CODETEST"}' | sed 's/.*"identifier":"\\([^"]*\\)".*/\\1/')
                        curl -sS -X GET "http://127.0.0.1:8080/sms/v1/queueMO/deliveries/$QUEUED" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X GET "http://127.0.0.1:8080/sms/v1/queueMO/history/$QUEUED" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        SEND=$(curl -sS -X POST http://127.0.0.1:8080/sms/v1/messageContact/MzA6Nzg6MA/send -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"mobileNumbers":["13175551212"],"Override":true,"messageText":"Hello"}' | sed 's/.*"tokenId":"\\([^"]*\\)".*/\\1/')
                        curl -sS -X GET "http://127.0.0.1:8080/sms/v1/messageContact/MzA6Nzg6MA/deliveries/$SEND" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X GET "http://127.0.0.1:8080/sms/v1/messageContact/MzA6Nzg6MA/history/$SEND/mobileNumber/13175551212" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X POST http://127.0.0.1:8080/sms/v1/contacts/subscriptions -w '\\n' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"mobileNumber":["13175551212"]}'
                        curl -sS -X POST http://127.0.0.1:8080/messaging/v1/sms/definitions -w '\\n' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"definitionKey":"hello","name":"hello","content":{"message":"Hello %%FirstName%%"},"subscriptions":{"shortCode":"86288","keyword":"CODETEST"}}'
                        curl -sS -X GET http://127.0.0.1:8080/messaging/v1/sms/definitions -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X GET http://127.0.0.1:8080/messaging/v1/sms/definitions/hello -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X PATCH http://127.0.0.1:8080/messaging/v1/sms/definitions/hello -w '\\n' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"description":"says hello"}'
                        curl -sS -X POST http://127.0.0.1:8080/messaging/v1/sms/messages -w '\\n' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"definitionKey":"hello","recipients":[{"contactKey":"Astro25","to":"13175551212","attributes":{"FirstName":"Astro"}}]}'
                        curl -sS -X POST http://127.0.0.1:8080/messaging/v1/sms/messages/first -w '\\n' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"definitionKey":"hello","recipient":{"contactKey":"Codey36","attributes":{"FirstName":"Codey"}}}'
                        curl -sS -X GET http://127.0.0.1:8080/messaging/v1/sms/messages/first -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X GET "http://127.0.0.1:8080/messaging/v1/sms/messages?type=notSent" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X GET http://127.0.0.1:8080/messaging/v1/sms/definitions/hello/queue -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X DELETE http://127.0.0.1:8080/messaging/v1/sms/definitions/hello/queue -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X DELETE http://127.0.0.1:8080/messaging/v1/sms/definitions/hello -w '\\n' -H "Authorization: Bearer $TOKEN"
                        ROWS=$(curl -sS -X GET http://127.0.0.1:8080/data/v1/customobjectdata/key/Inbound_SMS/rowset -H "Authorization: Bearer $TOKEN" | sed 's/.*"requestToken":"\\([^"]*\\)".*/\\1/')
                        curl -sS -X GET "http://127.0.0.1:8080/data/v1/customobjectdata/token/$ROWS/rowset" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        KEYWORD=$(curl -sS -X POST http://127.0.0.1:8080/sms/v1/keyword -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"ShortCode":"86288","CountryCode":"US","Keyword":"NEWS"}' | sed 's/.*"keywordId":"\\([^"]*\\)".*/\\1/')
                        curl -sS -X POST http://127.0.0.1:8080/sms/v1/message/optin -w '\\n' -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"messageName":"News","shortCode":"86288","countryCode":"US","keyword":"NEWS","messageOptInType":"Single","responseMessage":"News it is."}'
                        curl -sS -X DELETE "http://127.0.0.1:8080/sms/v1/keyword/$KEYWORD" -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X DELETE http://127.0.0.1:8080/sms/v1/keyword/CODETEST/86288 -w '\\n' -H "Authorization: Bearer $TOKEN"
                        curl -sS -X DELETE http://127.0.0.1:8080/sms/v1/keyword/CODETEST/86288/US -w '\\n' -H "Authorization: Bearer $TOKEN"

                        What happens, with the time since the start:""");
    }

    @Test
    void calls_every_route_once() {
        SampleCalls calls = new SampleCalls(AUTH, REST, CODE.keyword("CODETEST"), new MessageId("MzA6Nzg6MA"));

        assertThat(calls.lines()).extracting(CurlLine::route).containsExactlyInAnyOrder(Route.values());
    }

    @Test
    void refuses_an_account_that_its_calls_could_not_show() {
        Greeting greeting = new Greeting(REST, AUTH, List.of(CODE));

        assertThatThrownBy(greeting::toString)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("greeting must have a single opt-in message to call but had only [86288]");
    }
}
