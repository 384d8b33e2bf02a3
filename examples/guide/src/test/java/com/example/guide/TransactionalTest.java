package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static com.example.guide.NorthernTrail.LOGIN_CODE;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import io.github.fakemobileconnect.sms.NotSentReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class TransactionalTest {
    private final FakeMobileConnect mobileConnect;
    private final Application application;

    TransactionalTest(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.application = new Application(mobileConnect);
    }

    @Test
    void a_login_code_reaches_the_phone(@WithNumber("+1 317 555 1212") Handset phone) {
        application.post("messaging/v1/sms/messages/login_1", """
                {"definitionKey": "login_code",
                 "recipient": {"contactKey": "Astro25", "to": "13175551212", "attributes": {"LoginCode": "471108"}}}""");

        assertThat(phone.newest().find("\\d{6}")).isEqualTo("471108");
        assertThat(phone)
                .hasReceived("471108 is your login code")
                .sentBy(LOGIN_CODE)
                .withMessageKey("login_1");
        assertThat(mobileConnect).message("login_1").isSent();
    }

    @Test
    void who_said_stop_gets_none_and_the_status_tells(@WithNumber("+1 317 555 1212") Handset phone) {
        phone.text("STOP");

        int status = send("login_1", "13175551212");

        assertThat(status).as("accepted all the same").isEqualTo(202);
        assertThat(mobileConnect).message("login_1").isNotSent(NotSentReason.UNSUBSCRIBED);
        assertThat(application.get("messaging/v1/sms/messages/login_1").body())
                .contains("\"eventCategoryType\":\"TransactionalSendEvents.SMSNotSent\"")
                .contains("\"statusCode\":1");
    }

    @Test
    void a_recipient_can_be_at_fault() {
        int status = send("login_1", "1317");

        assertThat(status).as("the fault is in the response").isEqualTo(202);
        assertThat(mobileConnect).message("login_1").wasFaulty();
    }

    @Test
    void messages_of_an_inactive_definition_wait(@WithNumber("+1 317 555 1212") Handset phone) {
        mobileConnect
                .account()
                .add(SendDefinition.of("later", JOIN.keyword())
                        .saying("It is later now")
                        .inactive());

        application.post("messaging/v1/sms/messages/later_1", """
                {"definitionKey": "later", "recipient": {"contactKey": "Astro25", "to": "13175551212"}}""");
        assertThat(mobileConnect).message("later_1").isQueued();

        application.patch("messaging/v1/sms/definitions/later", """
                {"status": "active"}""");
        assertThat(mobileConnect).message("later_1").isSent();
        assertThat(phone).hasReceivedOnce("It is later now");
    }

    private int send(String messageKey, String number) {
        return application
                .post("messaging/v1/sms/messages/" + messageKey, """
                {"definitionKey": "login_code",
                 "recipient": {"contactKey": "Astro25", "to": "%s", "attributes": {"LoginCode": "471108"}}}
                """.formatted(number))
                .statusCode();
    }
}
