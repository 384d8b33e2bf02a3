package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static io.github.fakemobileconnect.send.ContactSends.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The examples of the vendor's pages. */
class MessageContactExamplesTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = ContactSends.start();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void one_number_with_a_text_of_its_own_and_media() {
        var answer = application.post(SEND, """
                {
                    "mobileNumbers": [
                    "13175551212"
                    ],
                    "Subscribe": true,
                    "Resubscribe": true,
                    "keyword": "JOINSMS",
                    "Override": true,
                    "messageText": "Welcome to Code@",
                    "ContentURL" : "http://image.exct.net/lib/fe6d15707662057c7411/m/1/dj_CC_AUS.jpg",
                    "SendTime": "2012-10-05 20:01"
                }""");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).matches("\\{\"tokenId\":\"[A-Za-z0-9_-]{36}\"}");
        assertThat(phone.inbox())
                .containsExactly(new MtMessage(
                        "86288",
                        phone.number(),
                        "Welcome to Code@",
                        "",
                        List.of("http://image.exct.net/lib/fe6d15707662057c7411/m/1/dj_CC_AUS.jpg")));
    }

    @Test
    void two_subscribers_each_by_first_name() {
        var answer = application.post(SEND, """
                {
                    "Subscribers": [
                        {"MobileNumber": "15555554410", "SubscriberKey": "ExampleSubKey1", "Attributes":{"FirstName":"Michael"}},
                        {"MobileNumber": "15555552254", "SubscriberKey": "ExampleSubKey2", "Attributes":{"FirstName":"Kristen"}}
                    ],
                    "Subscribe": "true",
                    "Resubscribe": "true",
                    "keyword": "JOINSMS",
                    "Override": "false",
                    "SendTime": "2012-10-05 20:01"
                }""");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(ContactSends.textsTo(mobileConnect, "15555554410")).containsExactly("Hi Michael");
        assertThat(ContactSends.textsTo(mobileConnect, "15555552254")).containsExactly("Hi Kristen");
    }

    @Test
    void an_override_for_a_subscriber() {
        phone.text("CODETEST");

        var answer = application.post(SEND, """
                {"mobileNumbers": ["13175551212"], "Subscribe": false, "Resubscribe": false, "Override": true,
                 "messageText": "Welcome to Code@"}""");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Welcome to Code@");
    }

    @Test
    void flags_without_a_keyword_are_refused() {
        var answer = application.post(SEND, """
                {"mobileNumbers": ["13175551212"], "Subscribe": true, "Resubscribe": true, "Override": true,
                 "messageText": "Welcome to Code@"}""");

        assertRefused(mobileConnect, answer, 400, """
                {"errors":["Keyword cannot be blank when Subscribe or Resubscribe are true."]}""");
    }

    @Test
    void a_number_with_hyphens_and_an_unknown_keyword() {
        var answer = application.post(SEND, """
                {"mobileNumbers":["1-317-555-1212"],"Subscribe":true,"keyword":"TestKeyword"}""");

        assertRefused(mobileConnect, answer, 400, """
                {"errors":["1-317-555-1212 is not a numeric string","Keyword TestKeyword is invalid for the code on the message"]}""");
    }
}
