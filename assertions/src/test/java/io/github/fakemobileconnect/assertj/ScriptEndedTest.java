package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptEndedTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @BeforeEach
    void a_script_ends_the_conversation() {
        mobileConnect
                .account()
                .add(TextResponse.to(CODE.keyword("LATER"))
                        .answering("%%[ EndSmsConversation(\"86288\", \"13175551212\") ]%%Another time, then"));
        phone.text("JOINSMS", CODE);
        phone.text("LATER", CODE);
    }

    @Test
    void nobody_confirmed_before() {
        assertFails("script-ended", () -> assertThat(phone).hasReceived(JOIN.welcoming()));
    }

    @Test
    void a_confirmation_came_afterwards() {
        Exchange exchange = phone.reply("YES");

        assertFails("script-ended-late", () -> assertThat(exchange).isAnsweredWith(JOIN.welcoming()));
    }
}
