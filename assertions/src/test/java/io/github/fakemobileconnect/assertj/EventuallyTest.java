package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.OTHER_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EventuallyTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void what_holds_already_needs_no_wait() {
        phone.text("JOINSMS", CODE);

        assertThat(phone).eventually().hasReceived(JOIN.asking()).fromCode(CODE).isInProgressFor(JOIN);
        assertThat(mobileConnect).eventually().hasNoDefects();
    }

    @Test
    void a_text_that_comes_later_is_awaited() {
        CompletableFuture<?> texting = whileWaiting(() -> phone.text("JOINSMS", CODE));

        assertThat(phone).eventually().hasReceived(JOIN.asking()).isInProgressFor(JOIN);
        texting.join();
    }

    @Test
    void other_texts_before_it_do_not_end_the_wait() {
        CompletableFuture<?> texting = whileWaiting(() -> {
            mobileConnect.handset("+1 317 555 0000").text("CODETEST", CODE);
            phone.text("WHATEVER", CODE);
            phone.text("JOINSMS", CODE);
            phone.reply("Y");
        });

        assertThat(phone).eventually().isSubscribedTo("JOINSMS");
        texting.join();
    }

    @Test
    void a_condition_that_narrows_waits_too() {
        phone.text("OFFERS", CODE);
        CompletableFuture<?> texting = whileWaiting(() -> phone.text("OFFERS", OTHER_CODE));

        assertThat(phone).eventually().hasReceived("Your offers").fromCode(OTHER_CODE);
        texting.join();
    }

    @Test
    void a_reset_does_not_end_the_wait_for_a_handset() {
        phone.text("CODETEST", CODE);
        CompletableFuture<?> texting = whileWaiting(() -> {
            mobileConnect.reset();
            phone.text("JOINSMS", CODE);
        });

        assertThat(phone).eventually().hasReceived(JOIN.asking());
        texting.join();
    }

    @Test
    void a_reset_ends_the_wait_for_an_exchange() {
        Exchange exchange = phone.text("JOINSMS", CODE);
        CompletableFuture<?> resetting = whileWaiting(mobileConnect::reset);

        assertFails(
                "eventually-reset",
                () -> assertThat(exchange).eventually(Duration.ofHours(1)).isAnsweredWith(JOIN.welcoming()));
        resetting.join();
    }

    @Test
    void the_time_that_passed_is_in_the_failure() {
        phone.text("JOINSMS", CODE);

        assertFails(
                "eventually-timeout", () -> assertThat(phone).eventually(SHORT).hasReceived(JOIN.welcoming()));
    }

    @Test
    void the_fake_is_waited_for_as_well() {
        phone.text("JOINSMS", CODE);

        assertFails(
                "eventually-fake",
                () -> assertThat(mobileConnect)
                        .as("nothing at all")
                        .eventually(SHORT)
                        .hasSentNothing());
    }

    @Test
    void an_interrupt_ends_the_wait_and_stays() {
        Thread.currentThread().interrupt();

        try {
            assertFails(
                    "eventually-interrupted",
                    () -> assertThat(phone).eventually().hasReceived(JOIN.welcoming()));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void an_interrupt_during_the_wait_ends_it() {
        Thread waiting = Thread.currentThread();
        CompletableFuture<?> interrupting = whileWaiting(waiting::interrupt);

        try {
            assertFails(
                    "eventually-interrupted",
                    () -> assertThat(phone).eventually().hasReceived(JOIN.welcoming()));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        interrupting.join();
    }

    @Test
    void a_timeout_that_is_no_wait_is_refused() {
        for (Duration timeout : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(2)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).eventually(timeout))
                    .withMessage(
                            "eventually must wait longer than nothing and at most a day but was to wait %s; to look only once, leave it out",
                            timeout);
        }
    }

    /** Does something in another thread as soon as this one waits. */
    private static CompletableFuture<?> whileWaiting(Runnable action) {
        Thread waiting = Thread.currentThread();
        return CompletableFuture.runAsync(
                () -> {
                    await().pollInterval(Duration.ofMillis(1))
                            .until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
                    action.run();
                },
                task -> new Thread(task, "the other side").start());
    }
}
