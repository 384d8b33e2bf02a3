package io.github.fakemobileconnect.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.internal.journal.Recorder.Bounds;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.ForgottenEntriesException;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.TimeAdvanced;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final MobileNumber ANNA = new MobileNumber("13175551212");
    private static final MobileNumber BERT = new MobileNumber("13175551213");

    @Test
    void numbers_entries_from_one_and_follows_causes_to_their_root() {
        Recorder recorder = new Recorder(START);

        long first = recorder.append(START, 0, new TimeAdvanced(START));
        long second = recorder.append(START, first, new TimeAdvanced(START));
        long third = recorder.append(START, second, new TimeAdvanced(START));

        assertThat(recorder.entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(recorder.entries()).extracting(Entry::root).containsExactly(first, first, first);
        assertThat(recorder.entries()).extracting(Entry::cause).containsExactly(0L, 1L, 2L);
        assertThat(recorder.newest()).isEqualTo(third);
    }

    @Test
    void finds_the_entries_of_a_number() {
        Recorder recorder = new Recorder(START);
        textTo(recorder, ANNA);
        textTo(recorder, BERT);
        textTo(recorder, ANNA);

        assertThat(recorder.about(ANNA)).extracting(Entry::sequence).containsExactly(1L, 3L);
        assertThat(recorder.about(new MobileNumber("13175551214"))).isEmpty();
    }

    @Test
    void lists_the_entries_after_one() {
        Recorder recorder = new Recorder(START);
        textTo(recorder, ANNA);
        textTo(recorder, ANNA);

        assertThat(recorder.after(1)).extracting(Entry::sequence).containsExactly(2L);
        assertThat(recorder.after(2)).isEmpty();
        assertThat(recorder.after(99)).isEmpty();
    }

    @Test
    void forgets_the_oldest_entries_beyond_its_bound_and_says_so() {
        Recorder recorder = new Recorder(START, new Bounds(100, 1_000));
        textTo(recorder, ANNA);
        for (int i = 0; i < 100; i++) {
            textTo(recorder, BERT);
        }

        assertThat(recorder.newest()).isEqualTo(101);
        assertThat(recorder.after(11)).hasSize(90).isEqualTo(recorder.kept());
        assertThatThrownBy(recorder::entries)
                .isInstanceOf(ForgottenEntriesException.class)
                .hasMessage("the journal no longer has entries #1 to #11: it is bounded to 100 entries and 1,000"
                        + " characters; reset() the fake between tests or start another one");
        assertThatThrownBy(() -> recorder.about(ANNA))
                .isInstanceOf(ForgottenEntriesException.class)
                .hasMessageContaining("no longer has the oldest entries of 13175551212");
    }

    @Test
    void still_answers_for_a_number_that_lost_nothing() {
        Recorder recorder = new Recorder(START, new Bounds(100, 1_000));
        for (int i = 0; i < 100; i++) {
            textTo(recorder, BERT);
        }
        textTo(recorder, ANNA);

        assertThat(recorder.about(ANNA)).extracting(Entry::sequence).containsExactly(101L);
    }

    @Test
    void keeps_the_sequence_number_of_a_forgotten_cause_as_the_root() {
        Recorder recorder = new Recorder(START, new Bounds(10, 1_000));
        for (int i = 0; i < 20; i++) {
            textTo(recorder, BERT);
        }

        recorder.append(START, 3, new TimeAdvanced(START));

        assertThat(recorder.after(20)).singleElement().extracting(Entry::root).isEqualTo(3L);
    }

    @Test
    void is_bounded_by_the_size_of_bodies_too() {
        Recorder recorder = new Recorder(START, new Bounds(1_000, 100));

        for (int i = 0; i < 11; i++) {
            recorder.append(START, 0, new HttpRequestReceived(new ApiRequest("POST", "/", List.of(), "123456789")));
        }

        assertThat(recorder.after(2)).hasSize(9);
        assertThatThrownBy(recorder::entries).isInstanceOf(ForgottenEntriesException.class);
    }

    @Test
    void always_keeps_the_newest_entry() {
        Recorder recorder = new Recorder(START, new Bounds(10, 5));

        recorder.append(START, 0, new HttpRequestReceived(new ApiRequest("POST", "/", List.of(), "123456789")));

        assertThat(recorder.entries()).hasSize(1);
    }

    @Test
    void wakes_who_waits_for_the_next_entry() throws Exception {
        Recorder recorder = new Recorder(START);
        CompletableFuture<Boolean> woken = CompletableFuture.supplyAsync(() -> await(recorder, Duration.ofMinutes(1)));

        textTo(recorder, ANNA);

        assertThat(woken.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void gives_up_waiting_after_the_timeout() {
        assertThat(await(withOneEntry(), java.time.temporal.ChronoUnit.FOREVER.getDuration()))
                .isTrue();
        assertThat(await(new Recorder(START), Duration.ofMillis(1))).isFalse();
        assertThat(await(new Recorder(START), Duration.ZERO)).isFalse();
    }

    private static Recorder withOneEntry() {
        Recorder recorder = new Recorder(START);
        textTo(recorder, ANNA);
        return recorder;
    }

    private static boolean await(Recorder recorder, Duration timeout) {
        try {
            return recorder.awaitAfter(0, timeout);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void textTo(Recorder recorder, MobileNumber number) {
        recorder.append(START, 0, new MtDelivered(new MtMessage("86288", number, "Hello")));
    }
}
