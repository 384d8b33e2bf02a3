package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UnrenderedTextTest {
    private static final String BROKEN = "Hello\n%%[ set @x = TreatAsContent(\"a\") ]%%";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void an_answer_is_missing_because_its_script_failed() {
        answering(BROKEN);
        Exchange exchange = phone.text("STOCK CRM", CODE);

        assertFails("unrendered-answer", () -> assertThat(exchange).isAnsweredWith("Hello"));
    }

    @Test
    void a_text_was_not_received_because_its_script_failed() {
        answering(BROKEN);
        phone.text("STOCK CRM", CODE);

        assertFails("unrendered-received", () -> assertThat(phone).hasReceived("Good morning"));
    }

    @Test
    void an_older_script_does_not_explain_what_came_after() {
        answering(BROKEN);
        phone.text("STOCK CRM", CODE);
        phone.text("STOK", CODE);

        assertFails("unrendered-older", () -> assertThat(phone).hasReceived("Good morning"));
    }

    @Test
    void a_script_raised_an_error() {
        answering("%%[ RaiseError(\"No quotes on Sunday\", true) ]%%");
        Exchange exchange = phone.text("STOCK CRM", CODE);

        assertFails("unrendered-raised", () -> assertThat(exchange).isAnsweredWith("Hello"));
    }

    @Test
    void a_change_of_consent_has_nothing_to_do_with_the_script() {
        mobileConnect
                .account()
                .add(OptInMessage.singleOptIn(CODE.keyword("QUOTES")).welcoming(BROKEN));
        Exchange exchange = phone.text("QUOTES", CODE);

        assertThat(exchange).changes("QUOTES", SubscriptionStatus.NONE, SubscriptionStatus.SUBSCRIBED);
        assertFails("unrendered-change", () -> assertThat(exchange).changesNothing());
    }

    @Test
    void a_transactional_message_was_not_sent_because_its_script_failed() {
        send(BROKEN);

        assertFails(
                "unrendered-message",
                () -> assertThat(mobileConnect).message("q_1").isSent());
    }

    @Test
    void the_script_of_a_transactional_message_raised_an_error() {
        send("%%[ RaiseError(\"No quotes on Sunday\", true) ]%%");

        assertFails(
                "unrendered-message-raised",
                () -> assertThat(mobileConnect).message("q_1").isSent());
    }

    private void answering(String text) {
        mobileConnect.account().add(TextResponse.to(CODE.keyword("STOCK")).answering(text));
    }

    private void send(String text) {
        mobileConnect
                .account()
                .add(SendDefinition.of("quotes", NorthernTrail.CODETEST.keyword())
                        .saying(text));
        phone.text("CODETEST", CODE);
        new TrailApplication(mobileConnect).message("q_1", "quotes", "13175551212");
    }
}
