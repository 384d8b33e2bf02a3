package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.WithNumber;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A script writes what people text into a data extension, and the application reads it from there. */
class FeedbackInboxTest {
    @RegisterExtension
    final MobileConnectExtension extension = MobileConnectExtension.playing(new NorthernTrail(), new FeedbackByText())
            .configuredAs(FakeMobileConnect.configure().startingAt(Instant.parse("2026-03-04T15:05:07Z")));

    private final List<Feedback> desk = new ArrayList<>();
    private FeedbackInbox inbox;

    @BeforeEach
    void open(@AuthUrl URI authUrl) {
        inbox = new FeedbackInbox(authUrl, "client-id", "client-secret", desk::add);
    }

    @Test
    void a_text_is_thanked_for_and_handed_on(
            FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        assertThat(phone.text("FEEDBACK the tents leak")).isAnsweredOnlyWith("Thank you!");
        assertThat(mobileConnect).rowsOf("Inbound_SMS").hasRow("Text", "the tents leak");

        inbox.poll();

        assertThat(desk).containsExactly(new Feedback("13175551212", "the tents leak", "2026-03-04 09:05:07"));
    }

    @Test
    void what_comes_later_is_handed_on_later(Handset phone, TimeControl time) {
        phone.text("FEEDBACK first");
        time.advanceBy(Duration.ofHours(4)); // past noon, where times of twelve hours would begin anew
        phone.text("FEEDBACK second");

        inbox.poll();

        assertThat(desk).extracting(Feedback::text).containsExactly("first", "second");
    }

    @Test
    void texts_from_two_phones_are_handed_on_once_each(Handset one, Handset other) {
        one.text("FEEDBACK great boots");
        inbox.poll();

        other.text("FEEDBACK great boots");
        inbox.poll();
        inbox.poll();

        assertThat(desk)
                .extracting(Feedback::number)
                .containsExactly(one.number().digits(), other.number().digits());
    }

    @Test
    void who_says_the_same_thing_twice_is_heard_twice(Handset phone) {
        phone.text("FEEDBACK hello");
        inbox.poll();

        phone.text("FEEDBACK hello");
        inbox.poll();

        assertThat(desk).extracting(Feedback::text).containsExactly("hello", "hello");
    }

    @Test
    void nothing_new_is_nothing_to_do() {
        inbox.poll();

        assertThat(desk).isEmpty();
    }

    @Test
    void more_than_a_page_is_read_to_its_end(FakeMobileConnect mobileConnect, Handset phone) {
        IntStream.range(0, 120).forEach(i -> phone.text("FEEDBACK number " + i));

        inbox.poll();

        assertThat(desk).hasSize(120).doesNotHaveDuplicates();
        assertThat(mobileConnect).hasRequests(Route.DATA_EXTENSION_ROWS, 1);
        assertThat(mobileConnect).hasRequests(Route.DATA_EXTENSION_MORE_ROWS, 2);
    }

    @Test
    void an_inbox_that_is_polled_all_day_renews_its_token(
            FakeMobileConnect mobileConnect, TimeControl time, Handset phone) {
        inbox.poll();
        time.advanceBy(Duration.ofMinutes(20)); // as long as a token lives
        phone.text("FEEDBACK good evening");

        inbox.poll();

        assertThat(desk).extracting(Feedback::text).containsExactly("good evening");
        assertThat(mobileConnect).hasRequests(Route.TOKEN, 2);
    }
}
