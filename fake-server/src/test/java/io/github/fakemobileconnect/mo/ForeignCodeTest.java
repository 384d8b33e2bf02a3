package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.AutomaticReplyWithheld;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Code of a test that the fake calls holds up nobody but whoever waits for its answer. */
@Isolated("waits for threads that all fakes share")
@Timeout(60)
class ForeignCodeTest {
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void that_blocks_holds_up_neither_closing_nor_the_next_fake() throws InterruptedException {
        FakeMobileConnect mobileConnect = withAnswer(this::whenReleased);
        CompletableFuture<Void> request = CompletableFuture.runAsync(() -> queueAsk(mobileConnect));
        assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();

        mobileConnect.close();
        try (FakeMobileConnect next = NorthernTrail.start()) {
            assertThat(new Application(next).queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(202);
        }

        released.countDown();
        assertThat(request).failsWithin(30, TimeUnit.SECONDS);
    }

    @Test
    void that_ends_after_closing_changes_nothing_any_more() throws Exception {
        FakeMobileConnect mobileConnect = withAnswer(this::whenReleased);
        Handset phone = mobileConnect.handset("+1 317 555 1212");
        CompletableFuture<Exchange> text = CompletableFuture.supplyAsync(() -> phone.text("ASK"));
        assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
        mobileConnect.close();
        int entries = mobileConnect.journal().entries().size();

        released.countDown();
        text.get(30, TimeUnit.SECONDS);

        assertThat(mobileConnect.journal().entries()).hasSize(entries);
    }

    @Test
    void that_closes_the_fake_while_it_answers_over_http_ends_as_well() {
        FakeMobileConnect[] closing = new FakeMobileConnect[1];
        closing[0] = withAnswer(() -> {
            closing[0].close();
            return "bye";
        });

        assertThat(CompletableFuture.runAsync(() -> queueAsk(closing[0]))).failsWithin(30, TimeUnit.SECONDS);

        NorthernTrail.start().close();
    }

    @Test
    void that_blocks_in_one_fake_a_hundred_times_leaves_another_alone() {
        int many = 100;
        CountDownLatch all = new CountDownLatch(many);
        FakeMobileConnect blocked = withAnswer(() -> {
            all.countDown();
            await(released);
            return "late";
        });
        List<CompletableFuture<Void>> requests = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            requests.add(CompletableFuture.runAsync(() -> queueAsk(blocked), task -> new Thread(task).start()));
        }
        await(all);

        try (FakeMobileConnect other = withAnswer(() -> "at once")) {
            queueAsk(other);
            assertThat(other.handset("+1 317 555 1212").newest().text()).isEqualTo("at once");
        }

        released.countDown();
        requests.forEach(CompletableFuture::join);
        blocked.close();
    }

    @Test
    void two_automatic_replies_that_bring_about_each_other_end() {
        Scenario polite = AutomaticReply.to("Sorry").with("ok");
        try (FakeMobileConnect mobileConnect = NorthernTrail.start(
                fake -> fake.account().add(TextResponse.toAnythingElseOn(CODE).answering("Sorry?")), polite, polite)) {
            Handset phone = mobileConnect.handset("+1 317 555 1212");

            phone.text("hello");

            assertThat(mobileConnect.journal().entries())
                    .anyMatch(entry -> entry.event() instanceof AutomaticReplyWithheld)
                    .hasSizeLessThan(2_000);
        }
    }

    @Test
    void a_window_that_ends_at_the_instant_of_a_text_is_over_whatever_was_planned_first() {
        try (FakeMobileConnect mobileConnect =
                FakeMobileConnect.configure().startingAt(START).start(new NorthernTrail())) {
            Handset phone = mobileConnect.handset("+1 317 555 1212");
            AutomaticReply.to("Your code")
                    .with("CODETEST")
                    .after(Duration.ofMinutes(60))
                    .arrange(mobileConnect);
            phone.text("CODETEST");
            phone.text("JOINSMS");
            mobileConnect.time().advanceBy(Duration.ofMinutes(61));

            assertThat(phone.text("Y").answers()).extracting(MtMessage::text).isEmpty();
        }
    }

    private String whenReleased() {
        called.countDown();
        await(released);
        return "late";
    }

    private static FakeMobileConnect withAnswer(Supplier<String> answer) {
        return NorthernTrail.start(
                fake -> fake.account().add(TextResponse.to(CODE.keyword("ASK")).answering(text -> answer.get())));
    }

    private static void queueAsk(FakeMobileConnect mobileConnect) {
        assertThat(new Application(mobileConnect).queueMo("13175551212", "ASK").statusCode())
                .isEqualTo(202);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
