package io.github.fakemobileconnect.faults;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";
    private static final String HELLO = "{\"mobileNumbers\":[\"13175551212\"]}";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake ->
            fake.account().add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello")));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void an_answer_is_lost_though_the_send_is_done() {
        phone.text("CODETEST");
        mobileConnect.faults().next(Route.MESSAGE_CONTACT_SEND).loseTheAnswer();

        assertThatThrownBy(() -> application.post(SEND, HELLO)).hasMessage("no answer");

        assertThat(phone.inbox()).hasSize(2);
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .endsWith("RequestAnswered", "FaultStruck");
    }

    @Test
    void requests_are_throttled_as_often_as_ordered_and_change_nothing() {
        phone.text("CODETEST");
        long before = mobileConnect.journal().newest();
        mobileConnect.faults().next(2, Route.MESSAGE_CONTACT_SEND).tooManyRequests(Duration.ofSeconds(5));

        for (int i = 0; i < 2; i++) {
            var answer = application.post(SEND, HELLO);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body())
                    .isEqualTo("{\"message\":\"Rate limit exceeded\",\"errorcode\":50100,\"retryAfter\":5,"
                            + "\"documentation\":\"" + Refusals.ERROR_HANDLING + "\"}");
        }
        assertThat(mobileConnect.journal().after(before))
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly(
                        "HttpRequestReceived",
                        "FaultStruck",
                        "RequestRefused",
                        "HttpRequestReceived",
                        "FaultStruck",
                        "RequestRefused");
        assertThat(application.post(SEND, HELLO).statusCode()).isEqualTo(202);
    }

    @Test
    void strike_their_route_only_and_in_the_order_in_which_they_were_ordered() {
        mobileConnect.faults().next(Route.MESSAGE_CONTACT_SEND).tooManyRequests(Duration.ofSeconds(1));
        mobileConnect.faults().next(Route.MESSAGE_CONTACT_SEND).loseTheAnswer();

        assertThat(application.queueMo("13175551212", "CODETEST").statusCode()).isEqualTo(202);
        assertThat(application.post(SEND, HELLO).statusCode()).isEqualTo(429);
        assertThatThrownBy(() -> application.post(SEND, HELLO)).hasMessage("no answer");
        assertThat(application.post(SEND, HELLO).statusCode()).isEqualTo(202);
    }

    @Test
    void a_reset_takes_back_what_has_not_struck() {
        mobileConnect.faults().next(Route.QUEUE_MO).tooManyRequests(Duration.ofSeconds(1));

        mobileConnect.reset();

        assertThat(application.queueMo("13175551212", "CODETEST").statusCode()).isEqualTo(202);
    }

    @Test
    void can_be_ordered_for_ever() {
        mobileConnect.faults().next(Integer.MAX_VALUE, Route.QUEUE_MO).tooManyRequests(Duration.ofSeconds(1));

        for (int i = 0; i < 3; i++) {
            assertThat(application.queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void have_to_strike_at_least_once_and_wait_no_negative_time() {
        assertThatThrownBy(() -> mobileConnect.faults().next(0, Route.QUEUE_MO).loseTheAnswer())
                .hasMessage("a fault must strike at least once but was to strike 0 times");
        assertThatThrownBy(() -> mobileConnect.faults().next(Route.QUEUE_MO).tooManyRequests(Duration.ofSeconds(-1)))
                .hasMessage("the time to wait must be a second to a day but was PT-1S");
    }
}
