package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.OTP;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages by the send definition and the message key behind them. */
class SentByAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @BeforeEach
    void send() {
        application.message("otp_1", "otp", "13175551212");
        application.message("otp_2", "otp", "13175551212");
    }

    @Test
    void a_message_by_the_definition_and_with_the_key_remains() {
        assertThat(phone)
                .hasReceived(OTP)
                .sentBy(OTP)
                .sentBy("otp")
                .withMessageKey("otp_2")
                .fromCode(CODE)
                .hasReceived(OTP)
                .withMessageKey("otp_1");
    }

    @Test
    void another_definition_is_shown() {
        assertFails("handset-sent-by", () -> assertThat(phone).hasReceived(OTP).sentBy("alarm"));
    }

    @Test
    void other_keys_are_shown() {
        assertFails(
                "handset-with-message-key",
                () -> assertThat(phone).hasReceived(OTP).withMessageKey("otp_3"));
    }

    @Test
    void an_answer_has_neither() {
        phone.text("CODETEST", CODE);

        assertFails(
                "handset-sent-by-none",
                () -> assertThat(phone).hasReceived("Your code works.").sentBy("otp"));
        assertFails(
                "handset-with-message-key-none",
                () -> assertThat(phone).hasReceived("Your code works.").withMessageKey("otp_1"));
    }

    @Test
    void blank_keys_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).hasReceived(OTP).sentBy(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).hasReceived(OTP).withMessageKey(" "));
    }
}
