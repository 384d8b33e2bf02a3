package io.github.fakemobileconnect.world;

import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.TimeAdvanced;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Time, which stands still unless the test moves it. */
class TimeTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void stands_still() {
        assertThat(mobileConnect.time().now()).isEqualTo(START);
    }

    @Test
    void is_moved_forward_and_journalled() {
        mobileConnect.time().advanceBy(Duration.ofHours(9));
        mobileConnect.time().advanceTo(START.plus(Duration.ofDays(1)));

        assertThat(mobileConnect.time().now()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(mobileConnect.journal().entries())
                .extracting(Entry::event)
                .containsExactly(
                        new TimeAdvanced(START.plus(Duration.ofHours(9))),
                        new TimeAdvanced(START.plus(Duration.ofDays(1))));
    }

    @Test
    void adds_up_when_several_threads_advance_it() throws Exception {
        var threads = java.util.concurrent.Executors.newFixedThreadPool(4);
        try {
            var all = java.util.stream.IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> mobileConnect.time().advanceBy(Duration.ofMinutes(1))))
                    .toList();
            for (var each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(mobileConnect.time().now()).isEqualTo(START.plus(Duration.ofMinutes(400)));
    }

    @Test
    void ends_with_the_year_9999() {
        assertThatThrownBy(() -> mobileConnect.time().advanceTo(Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("time ends at 9999-12-31T23:59:59Z but was to advance to ");
    }

    @Test
    void shows_on_the_clock_for_the_application() {
        Clock clock = mobileConnect.time().clock();

        mobileConnect.time().advanceBy(Duration.ofHours(1));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(clock.withZone(java.time.ZoneId.of("Europe/Berlin")).instant())
                .isEqualTo(clock.instant());
    }

    @Test
    void does_not_go_back() {
        assertThatThrownBy(() -> mobileConnect.time().advanceBy(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time only moves forward, but was to advance by PT-1S; call reset() to begin again");
        assertThatThrownBy(() -> mobileConnect.time().advanceTo(START.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time only moves forward, but was to advance from 2026-03-01T09:00:00Z to"
                        + " 2026-03-01T08:59:59Z; call reset() to begin again");
    }

    @Test
    void begins_at_the_real_instant_unless_told_otherwise() {
        Instant before = Instant.now().minusSeconds(1);
        try (FakeMobileConnect other = FakeMobileConnect.start()) {
            assertThat(other.time().now()).isBetween(before, Instant.now());
            assertThat(other.time().now()).isEqualTo(other.time().now());
        }
    }

    @Test
    void runs_with_real_time_when_ticking() {
        try (FakeMobileConnect ticking =
                FakeMobileConnect.configure().startingAt(START).ticking().start()) {
            Instant first = ticking.time().now();
            org.awaitility.Awaitility.await().until(() -> ticking.time().now().isAfter(first));
            ticking.time().advanceBy(Duration.ofDays(1));

            assertThat(ticking.time().now())
                    .isBetween(
                            START.plus(Duration.ofDays(1)),
                            START.plus(Duration.ofDays(1)).plusSeconds(60));
        }
    }

    @Test
    void lets_everything_that_falls_due_happen_in_order() {
        Handset second = mobileConnect.handset("+1 317 555 1213");
        phone.text("JOINSMS");
        mobileConnect.time().advanceBy(Duration.ofMinutes(1));
        second.text("JOINSMS");

        mobileConnect.time().advanceBy(Duration.ofDays(1));

        assertThat(mobileConnect.journal().entries())
                .filteredOn(entry -> entry.event().inWords().contains("closed, expired"))
                .extracting(Entry::at)
                .containsExactly(START.plus(Duration.ofMinutes(60)), START.plus(Duration.ofMinutes(61)));
    }
}
