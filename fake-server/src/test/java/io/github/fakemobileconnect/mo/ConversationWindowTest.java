package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.CoffeeBar;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a next keyword is put in front of what comes. */
class ConversationWindowTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = CoffeeBar.open();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @ParameterizedTest(name = "of {0}")
    @CsvSource({"PT10M", "PT60M", "P7D"})
    void closes_by_the_clock(Duration window) {
        Code code = CODE.closingConversationsAfter(window);
        mobileConnect.reset(new CoffeeBar(code));
        phone.text("COFFEE mocha");
        mobileConnect.time().advanceBy(window.minusMillis(1));
        assertThat(answersTo("L")).containsExactly("Size L. Milk?");

        mobileConnect.time().advanceBy(window);

        assertThat(answersTo("no")).isEmpty();
    }

    @Test
    void is_prolonged_by_an_ordinary_send() {
        mobileConnect
                .account()
                .add(OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA").saying("News"));
        phone.text("CODETEST");
        phone.text("COFFEE mocha");
        mobileConnect.time().advanceBy(Duration.ofMinutes(40));
        application.useToken(mobileConnect.accessToken());
        application.post("/sms/v1/messageContact/MTE1Ojc4OjA/send", "{\"mobileNumbers\":[\"13175551212\"]}");
        mobileConnect.time().advanceBy(Duration.ofMinutes(40));

        assertThat(answersTo("L")).containsExactly("Size L. Milk?");
    }

    @Test
    void is_opened_by_no_ordinary_send() {
        phone.text("COFFEE mocha");
        mobileConnect.time().advanceBy(Duration.ofMinutes(60));
        mobileConnect
                .account()
                .add(OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA").saying("News"));
        phone.text("CODETEST");
        application.useToken(mobileConnect.accessToken());
        application.post("/sms/v1/messageContact/MTE1Ojc4OjA/send", "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(answersTo("L")).isEmpty();
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
