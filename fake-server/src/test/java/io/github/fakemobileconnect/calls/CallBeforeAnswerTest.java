package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.ApplicationCalled;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A request is answered when the texts that it leads to have arrived, also where their scripts call the application. */
@Timeout(60)
class CallBeforeAnswerTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String FETCH = "It is %%=HttpGet('" + APP + "/quote')=%%";
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    TextResponse.to(CODE.keyword("ASK")).answering(FETCH),
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying(FETCH),
                    SendDefinition.of("quote", TEST.keyword()).saying(FETCH)));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Handset other = mobileConnect.handset("+1 317 555 1213");

    @AutoClose
    private final QuoteService quotes = QuoteService.answering("241.50");

    @Test
    void to_a_queued_text() {
        mobileConnect.web().route(APP, quotes.url());
        for (int i = 0; i < 20; i++) {
            String number = "131755512" + (10 + i);

            application.queueMo(number, "ASK");

            assertThat(textsTo(mobileConnect.handset(number))).containsExactly("It is 241.50");
        }
    }

    @Test
    void to_a_send() {
        phone.text("CODETEST");
        mobileConnect.web().route(APP, quotes.url());
        for (int i = 1; i <= 20; i++) {
            application.post(SEND, "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(textsTo(phone)).hasSize(1 + i).last().isEqualTo("It is 241.50");
        }
    }

    @Test
    void to_a_transactional_send() {
        Messaging messaging = new Messaging(mobileConnect);
        mobileConnect.web().route(APP, quotes.url());
        for (int i = 1; i <= 20; i++) {
            messaging.send("k" + i, "quote");

            assertThat(messaging.stage("k" + i)).isEqualTo("SMSSent");
        }
    }

    @Test
    void to_a_send_whose_script_came_with_the_request_in_disguise() {
        mobileConnect.reset(
                new NorthernTrail(), fake -> fake.account().add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")));
        phone.text("CODETEST");
        other.text("CODETEST");
        mobileConnect.web().route(APP, quotes.url());
        for (int i = 1; i <= 20; i++) {
            application.post(SEND, """
                        {"mobileNumbers":["13175551212","13175551213"],"Override":true,\
                        "messageText":"%%\\u003dHttpGet('https://app.northerntrail.example')=%%"}""");

            assertThat(textsTo(phone)).hasSize(1 + i);
            assertThat(textsTo(other)).hasSize(1 + i);
        }
        assertThat(mobileConnect.journal().entries())
                .filteredOn(entry -> entry.event() instanceof ApplicationCalled)
                .hasSize(20);
    }

    private static List<String> textsTo(Handset handset) {
        return handset.inbox().stream().map(MtMessage::text).toList();
    }
}
