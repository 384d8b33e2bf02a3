package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.AutomaticReplyWithheld;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Automatic replies that bring about each other. */
class AutomaticReplyCircleTest {
    private static final TextResponse PING =
            TextResponse.to(CODE.keyword("PING")).answering("pong");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final AutomaticReply circle = AutomaticReply.to("pong").with("PING");

    @Test
    void ends_and_says_so() {
        playPing(circle);

        phone.text("PING");

        assertEnded();
    }

    @Test
    void that_takes_time_ends_on_the_way() {
        playPing(circle.after(Duration.ofMinutes(1)));
        phone.text("PING");

        mobileConnect.time().advanceBy(Duration.ofDays(1));

        assertEnded();
    }

    @Test
    void over_a_computed_answer_ends_as_well() {
        mobileConnect.reset(
                new NorthernTrail(),
                circle,
                fake -> fake.account().add(TextResponse.to(CODE.keyword("PING")).answering(text -> "pong")));

        phone.text("PING");

        assertEnded();
    }

    @Test
    void ends_when_the_clock_ticks_too() {
        try (FakeMobileConnect ticking = FakeMobileConnect.configure()
                .ticking()
                .start(fake -> fake.account().add(CODE, PING), circle)) {
            ticking.handset("+1 317 555 1212").text("PING");

            assertThat(ticking.handset("+1 317 555 1212").inbox()).hasSize(101);
        }
    }

    @Test
    void of_one_handset_leaves_the_next_text_its_replies() {
        playPing(circle);
        phone.text("PING");

        assertThat(phone.text("PING").answers()).hasSize(101);
    }

    private void playPing(AutomaticReply rule) {
        mobileConnect.reset(new NorthernTrail(), rule, fake -> fake.account().add(PING));
    }

    private void assertEnded() {
        assertThat(phone.inbox()).hasSize(101);
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event())
                .filteredOn(AutomaticReplyWithheld.class::isInstance)
                .containsExactly(new AutomaticReplyWithheld(phone.number(), "PING", 100));
    }
}
