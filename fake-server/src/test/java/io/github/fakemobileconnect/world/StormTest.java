package io.github.fakemobileconnect.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Rounds;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many threads at once, over real HTTP. */
class StormTest {
    private static final int THREADS = 16;
    private static final int NUMBERS = Rounds.inLongRuns(10_000).otherwise(1_000);
    private static final int ITEMS = 10_000;

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    @Test
    void every_text_for_a_number_of_its_own_is_journalled_once() throws Exception {
        storm(i -> queue(number(i), "JOINSMS"));

        assertThat(receivedTexts())
                .hasSize(NUMBERS)
                .allSatisfy((number, texts) -> assertThat(texts).isEqualTo(1));
        assertThat(mobileConnect.account().subscriptions()).hasSize(NUMBERS);
        assertFoldedSubscriptionsAreThoseOfTheAccount();
    }

    @Test
    void texts_for_the_same_numbers_leave_one_story_each() throws Exception {
        List<String> texts = List.of("JOINSMS", "NEWS", "CODETEST", "STOP");

        storm(i -> queue(number(i % 50), texts.get((i / 50) % texts.size())));

        assertThat(receivedTexts()).hasSize(50);
        assertThat(receivedTexts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(NUMBERS);
        assertFoldedSubscriptionsAreThoseOfTheAccount();
        assertEntriesAreWithoutGaps();
    }

    @Test
    void two_fakes_driven_in_parallel_never_see_each_other() throws Exception {
        try (FakeMobileConnect other = NorthernTrail.start()) {
            storm(i -> {
                FakeMobileConnect fake = i % 2 == 0 ? mobileConnect : other;
                assertThat(new Application(fake).queueMo(number(i), "CODETEST").statusCode())
                        .isEqualTo(202);
            });

            assertThat(mobileConnect.account().subscriptions())
                    .hasSize(NUMBERS / 2)
                    .allMatch(subscription -> isEven(subscription.number()));
            assertThat(other.account().subscriptions())
                    .hasSize(NUMBERS / 2)
                    .noneMatch(subscription -> isEven(subscription.number()));
        }
    }

    private static boolean isEven(MobileNumber number) {
        return (number.digits().charAt(number.digits().length() - 1) - '0') % 2 == 0;
    }

    /** An advance takes some milliseconds, and so does an answer on a busy machine: several advances are given a chance. */
    @Test
    void a_second_fake_answers_while_the_first_advances_over_ten_thousand_items() throws Exception {
        try (FakeMobileConnect neighbour = NorthernTrail.start()) {
            Application application = new Application(neighbour);
            assertThat(application.queueMo(number(0), "CODETEST").statusCode()).isEqualTo(202);

            int answered = 0;
            for (int attempt = 0; attempt < 20 && answered == 0; attempt++) {
                answered = answersDuringAnAdvance(application);
            }

            assertThat(answered).as("answers while the other fake advanced").isPositive();
        }
    }

    private int answersDuringAnAdvance(Application neighbour) throws Exception {
        mobileConnect.reset();
        IntStream.range(0, ITEMS).forEach(i -> mobileConnect.handset(number(i)).text("JOINSMS"));
        ExecutorService test = Executors.newSingleThreadExecutor();
        try {
            long before = mobileConnect.journal().newest();
            Future<?> advance = test.submit(() -> mobileConnect.time().advanceBy(Duration.ofHours(2)));
            int answered = 0;
            while (!advance.isDone()) {
                long ranWhenAsked = mobileConnect.journal().newest() - before - 1;
                assertThat(neighbour.queueMo(number(0), "CODETEST").statusCode())
                        .isEqualTo(202);
                long ranWhenAnswered = mobileConnect.journal().newest() - before - 1;
                answered += ranWhenAsked > 0 && ranWhenAnswered < ITEMS ? 1 : 0;
            }
            advance.get();
            assertThat(mobileConnect.journal().entries())
                    .filteredOn(entry -> entry.event().inWords().endsWith("closed, expired"))
                    .hasSize(ITEMS);
            return answered;
        } finally {
            test.shutdownNow();
        }
    }

    private void queue(String number, String text) {
        assertThat(new Application(mobileConnect).queueMo(number, text).statusCode())
                .isEqualTo(202);
    }

    private static void storm(IntConsumer request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch together = new CountDownLatch(THREADS);
            List<Future<?>> parts = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        IntStream.range(0, NUMBERS)
                                .filter(i -> i % THREADS == thread)
                                .forEach(request);
                        return null;
                    }))
                    .toList();
            for (Future<?> part : parts) {
                part.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<MobileNumber, Integer> receivedTexts() {
        return mobileConnect.journal().entries().stream()
                .map(Entry::event)
                .filter(MoReceived.class::isInstance)
                .collect(Collectors.toMap(event -> ((MoReceived) event).number(), event -> 1, Integer::sum));
    }

    private void assertFoldedSubscriptionsAreThoseOfTheAccount() {
        Map<String, SubscriptionStatus> folded = new HashMap<>();
        mobileConnect.journal().entries().stream()
                .map(Entry::event)
                .filter(SubscriptionChanged.class::isInstance)
                .map(SubscriptionChanged.class::cast)
                .forEach(changed -> {
                    SubscriptionStatus before =
                            folded.getOrDefault(key(changed.number(), changed.keyword()), SubscriptionStatus.NONE);
                    assertThat(changed.from()).isEqualTo(before);
                    folded.put(key(changed.number(), changed.keyword()), changed.to());
                });
        assertThat(mobileConnect.account().subscriptions().stream()
                        .collect(Collectors.toMap(
                                subscription -> key(subscription.number(), subscription.keyword()),
                                Subscription::status)))
                .isEqualTo(folded);
    }

    private void assertEntriesAreWithoutGaps() {
        List<Entry> entries = mobileConnect.journal().entries();
        assertThat(IntStream.range(0, entries.size())
                        .allMatch(i -> entries.get(i).sequence() == i + 1L))
                .isTrue();
        assertThat(entries)
                .filteredOn(entry -> entry.event() instanceof MtDelivered)
                .allMatch(entry -> entry.cause() < entry.sequence());
    }

    private static String key(MobileNumber number, Keyword keyword) {
        return number + " " + keyword;
    }

    private static String number(int i) {
        return "1317%07d".formatted(2_000_000 + i);
    }
}
