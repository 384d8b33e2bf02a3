package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimeTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @RegisterExtension
    final MobileConnectExtension extension = MobileConnectExtension.playing(new NorthernTrail())
            .configuredAs(FakeMobileConnect.configure().startingAt(MONDAY));

    @Test
    void time_stands_still_unless_the_test_moves_it(FakeMobileConnect mobileConnect, Handset phone) {
        phone.text("JOINSMS");

        mobileConnect.time().advanceBy(Duration.ofMinutes(30));
        phone.reply("Y");

        assertThat(mobileConnect.time().now()).isEqualTo(MONDAY.plus(Duration.ofMinutes(30)));
        assertThat(phone).subscriptionTo(JOIN).isSubscribed().sinceStartPlus(Duration.ofMinutes(30));
    }

    @Test
    void the_application_can_have_the_same_clock(FakeMobileConnect mobileConnect) {
        Clock clock = mobileConnect.time().clock();

        mobileConnect.time().advanceTo(Instant.parse("2026-03-02T18:00:00Z"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-02T18:00:00Z"));
    }

    @Test
    void an_application_in_the_background_is_waited_for(FakeMobileConnect mobileConnect, Handset phone) {
        Application application = new Application(mobileConnect);
        Thread worker = new Thread(() -> application.post("sms/v1/queueMO", """
                {"mobileNumbers": ["%s"], "shortCode": "86288", "messageText": "JOINSMS"}
                """.formatted(phone.number())));

        worker.start();

        assertThat(phone).eventually(Duration.ofSeconds(20)).hasReceived(JOIN.asking());
    }
}
