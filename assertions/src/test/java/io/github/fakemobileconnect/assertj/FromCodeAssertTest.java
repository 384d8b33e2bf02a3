package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.OTHER_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class FromCodeAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void a_message_from_the_code_remains() {
        phone.text("OFFERS", CODE);
        phone.text("OFFERS", OTHER_CODE);

        assertThat(phone)
                .hasReceived("Your offers")
                .fromCode("98765")
                .hasReceived("Your offers")
                .fromCode(CODE)
                .hasNotReceived(JOIN.asking());
    }

    @Test
    void candidates_from_other_codes_are_shown() {
        phone.text("OFFERS", CODE);
        phone.text("OFFERS", CODE);

        AssertionFailedError failure = assertFails(
                "handset-from-code",
                () -> assertThat(phone).hasReceivedContaining("offers").fromCode(OTHER_CODE));

        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("98765");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("86288");
    }

    @Test
    void conditions_that_exclude_each_other_leave_nothing() {
        phone.text("OFFERS", CODE);
        phone.text("OFFERS", OTHER_CODE);

        assertFails(
                "handset-from-code-twice",
                () -> assertThat(phone)
                        .hasReceived("Your offers")
                        .fromCode("98765")
                        .fromCode("86288"));
    }

    @Test
    void a_code_of_letters_is_refused() {
        phone.text("OFFERS", CODE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).hasReceived("Your offers").fromCode("JOINSMS"))
                .withMessage("code must consist of digits but was 'JOINSMS'");
    }
}
