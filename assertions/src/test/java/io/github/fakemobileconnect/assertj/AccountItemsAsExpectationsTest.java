package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.OTP;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A message definition says what is expected as well as its text does. */
class AccountItemsAsExpectationsTest {
    private static final OutboundMessage ASKING =
            OutboundMessage.named("asking", CODE).saying(JOIN.asking());
    private static final OutboundMessage OTHER =
            OutboundMessage.named("other", CODE).saying("Something else");
    private static final OutboundMessage PERSONAL =
            OutboundMessage.named("personal", CODE).saying("Hi %%FirstName%%");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Exchange exchange = phone.text("JOINSMS", CODE);

    @Test
    void its_text_is_what_is_found() {
        assertThat(phone)
                .hasReceived(ASKING)
                .hasReceivedOnce(ASKING)
                .hasReceivedContaining(ASKING)
                .hasNotReceived(OTHER);
        assertThat(exchange).isAnsweredWith(ASKING);
        assertThat(exchange).isAnsweredOnlyWith(ASKING);
        assertThat(phone.inbox().get(0)).hasText(ASKING);
    }

    @Test
    void its_text_is_what_is_missed() {
        assertThatThrownBy(() -> assertThat(phone).hasReceivedContaining(OTHER))
                .hasMessageContaining("\"Something else\"");
        assertThatThrownBy(() -> assertThat(exchange).isAnsweredWith(OTHER)).hasMessageContaining("\"Something else\"");
        assertThatThrownBy(() -> assertThat(exchange).isAnsweredOnlyWith(OTHER))
                .hasMessageContaining("\"Something else\"");
        assertThatThrownBy(() -> assertThat(phone.inbox().get(0)).hasText(OTHER))
                .hasMessageContaining("\"Something else\"");
    }

    @Test
    void a_text_that_is_personalised_cannot_be_expected_as_it_stands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(exchange).isAnsweredWith(PERSONAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(exchange).isAnsweredOnlyWith(PERSONAL));
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(phone).hasReceivedContaining(PERSONAL));
    }

    @Test
    void a_send_definition_is_one_too() {
        SendDefinition asking = SendDefinition.of("asking", JOIN.keyword()).saying(JOIN.asking());

        assertThat(phone)
                .hasReceived(asking)
                .hasReceivedOnce(asking)
                .hasReceivedContaining(asking)
                .hasNotReceived(OTP);
        assertThat(phone.inbox().get(0)).hasText(asking);
    }

    @Test
    void a_send_definition_that_is_missed_is_spelled() {
        assertThatThrownBy(() -> assertThat(phone).hasReceived(OTP)).hasMessageContaining("\"Your code is 4711\"");
        assertThatThrownBy(() -> assertThat(phone.inbox().get(0)).hasText(OTP))
                .hasMessageContaining("\"Your code is 4711\"");
    }

    @Test
    void a_send_definition_that_is_personalised_or_blank_cannot_be_expected() {
        SendDefinition blank = SendDefinition.of("blank", JOIN.keyword());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).hasReceived(blank.saying("Hi %%FirstName%%")))
                .withMessage(
                        "send definition blank for JOINSMS on 86288 has the text 'Hi %%FirstName%%', which differs from person to person; pass the text that this handset should get");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).hasReceived(blank))
                .withMessage(
                        "send definition blank for JOINSMS on 86288 has a blank text, so every send brings its own; pass the text of the send");
    }
}
