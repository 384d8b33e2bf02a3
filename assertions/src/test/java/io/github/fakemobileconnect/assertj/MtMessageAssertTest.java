package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class MtMessageAssertTest {

    private final MtMessage message = new MtMessage("86288", new MobileNumber("13175551212"), "50% off\ntoday");

    @Test
    void text_code_and_number_are_recognised() {
        assertThat(message)
                .hasText("50% off\ntoday")
                .isFromCode("86288")
                .isFromCode(NorthernTrail.CODE)
                .isTo("+1 317 555 1212")
                .isTo(new MobileNumber("13175551212"));
    }

    @Test
    void another_text_is_shown() {
        AssertionFailedError failure =
                assertFails("message-has-text", () -> assertThat(message).hasText("50% off today"));

        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("50% off today");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("50% off\ntoday");
    }

    @Test
    void another_code_is_shown() {
        assertFails("message-is-from-code", () -> assertThat(message).isFromCode("98765"));
    }

    @Test
    void another_number_is_shown() {
        assertFails("message-is-to", () -> assertThat(message).isTo("+1 317 555 0000"));
    }

    @Test
    void what_no_message_can_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(message).hasText(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(message).isFromCode("JOINSMS"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(message).isTo("nobody"));
    }
}
