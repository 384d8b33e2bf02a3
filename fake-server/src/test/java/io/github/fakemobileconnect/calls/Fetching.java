package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Web;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.ApplicationCall.NotAnswered;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.function.Consumer;

/** A phone whose texts are answered by scripts that fetch something from the application. */
final class Fetching implements AutoCloseable {
    static final String APP = "https://app.northerntrail.example";

    private static final String FETCH =
            "%%[set @text = HttpGet('" + APP + "/quote', true, 0, @status)]%%%%=v(@status)=%%:%%=v(@text)=%%";

    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(fake -> fake.account()
                    .add(
                            CODE,
                            TextResponse.to(CODE.keyword("ASK")).answering(FETCH),
                            TextResponse.to(CODE.keyword("TWICE")).answering(FETCH + " " + FETCH)));
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    Web web() {
        return mobileConnect.web();
    }

    /** A text that fetches once. */
    Exchange ask() {
        return phone.text("ASK");
    }

    void assertFailed(String why, boolean reached) {
        Exchange exchange = ask();

        assertThat(outcomes(exchange)).containsExactly(new NotAnswered(why, reached));
        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("-2:");
    }

    /** Plays with an application that answers so. */
    void playing(String raw, Consumer<PlainServer> story) {
        try (PlainServer server = PlainServer.saying(raw)) {
            web().route(APP, server.url());
            story.accept(server);
        }
    }

    static List<ApplicationCall.Outcome> outcomes(Exchange exchange) {
        return exchange.calls().stream().map(ApplicationCall::outcome).toList();
    }

    List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    @Override
    public void close() {
        mobileConnect.close();
    }
}
