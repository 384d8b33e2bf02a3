package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.UseScenario;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class TroubleTest {
    static final Scenario LATE_ROWS = Scenarios.rowsAppearAfterPolls(2);

    private final FakeMobileConnect mobileConnect;
    private final Application application;

    TroubleTest(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.application = new Application(mobileConnect);
    }

    @Test
    void the_answer_is_lost_though_the_send_is_done(@Subscribed("JOINSMS") Handset phone) {
        mobileConnect.faults().next(Route.MESSAGE_CONTACT_SEND).loseTheAnswer();

        assertThatThrownBy(() -> send(phone)).isInstanceOf(UncheckedIOException.class);
        assertThat(phone).hasReceivedOnce("We open at 9");

        send(phone); // an application that tries again blindly
        assertThat(phone).hasReceivedCount(2);
    }

    @Test
    void two_requests_are_throttled(@Subscribed("JOINSMS") Handset phone) {
        mobileConnect.faults().next(2, Route.MESSAGE_CONTACT_SEND).tooManyRequests(Duration.ofSeconds(5));

        HttpResponse<String> answer = send(phone);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        send(phone);
        send(phone);
        assertThat(mobileConnect).requests(Route.MESSAGE_CONTACT_SEND).wereAnswered(429, 429, 202);
        assertThat(phone).hasReceivedCount(1);
    }

    @Test
    @UseScenario(field = "LATE_ROWS")
    void an_application_that_looks_too_early_sees_the_state_of_before(Handset phone) {
        phone.text("JOINSMS");
        phone.reply("Y");

        assertThat(lookUp(phone)).as("first").contains("\"count\":\"0\"");
        assertThat(lookUp(phone)).as("second").contains("\"count\":\"0\"");
        assertThat(lookUp(phone)).as("third").contains("\"keyword\":\"JOINSMS\"");
    }

    private HttpResponse<String> send(Handset phone) {
        return application.post("sms/v1/messageContact/MzA6Nzg6MA/send", """
                {"mobileNumbers": ["%s"], "Override": true, "messageText": "We open at 9"}
                """.formatted(phone.number()));
    }

    private String lookUp(Handset phone) {
        return application
                .post("sms/v1/contacts/subscriptions", """
                {"mobileNumber": ["%s"]}""".formatted(phone.number()))
                .body();
    }
}
