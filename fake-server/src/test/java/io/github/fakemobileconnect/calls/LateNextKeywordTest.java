package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A text whose script waits for the application asks for its next keyword late: whose conversation owns the reply then. */
@Timeout(60)
class LateNextKeywordTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String FETCH = "It is %%=HttpGet('" + APP + "/quote')=%%";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(LateNextKeywordTest::callers);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void callers(FakeMobileConnect fake) {
        fake.account()
                .add(
                        TextResponse.to(CODE.keyword("ASK")).answering(FETCH).askingFor(TEST.keyword()),
                        TextResponse.to(CODE.keyword("QUIZ")).answering(FETCH).askingFor(NEWS.keyword()),
                        OptInMessage.singleOptIn(CODE.keyword("CLUB"))
                                .welcoming(FETCH)
                                .askingFor(TEST.keyword()),
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                                .saying(FETCH)
                                .askingFor(TEST.keyword()));
    }

    @Nested
    class A_newer_conversation {
        @Test
        void is_not_taken_over_by_the_text_of_a_send() {
            phone.text("CODETEST");

            during(() -> phone.text("JOINSMS"), () -> send());

            assertThat(textsTo(phone)).last().isEqualTo("It is 241.50");
            assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
        }

        @Test
        void is_not_taken_over_by_an_answer() {
            during(() -> phone.text("JOINSMS"), () -> phone.text("ASK"));

            assertThat(textsTo(phone)).last().isEqualTo("It is 241.50");
            assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
        }

        @Test
        void is_not_taken_over_by_a_welcome() {
            during(() -> phone.text("JOINSMS"), () -> phone.text("CLUB"));

            assertThat(textsTo(phone)).last().isEqualTo("It is 241.50");
            assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
        }
    }

    @Nested
    class An_older_conversation {
        private final CountDownLatch bothAreUnderWay = new CountDownLatch(2);
        private final CountDownLatch olderIsDone = new CountDownLatch(1);
        private final AtomicReference<CompletableFuture<Exchange>> newer = new AtomicReference<>();

        @Test
        void gives_way_to_that_of_a_text_begun_later() throws Exception {
            phone.text("CODETEST");

            try (PlainServer server = PlainServer.answering("241.50", this::letThemCross)) {
                mobileConnect.web().route(APP, server.url());
                send();
                olderIsDone.countDown();
                newer.get().get(30, TimeUnit.SECONDS);
            }

            assertThat(textsTo(phone)).endsWith("It is 241.50", "It is 241.50");
            assertThat(answersTo("anything")).containsExactly(NEWS.asking());
        }

        /** The first call answers once there is a second one, and the second one once the first text is done with. */
        private void letThemCross() {
            boolean isFirst = newer.compareAndSet(null, new CompletableFuture<>());
            bothAreUnderWay.countDown();
            if (isFirst) {
                newer.set(CompletableFuture.supplyAsync(() -> phone.text("QUIZ")));
            }
            await(isFirst ? bothAreUnderWay : olderIsDone);
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Plays the story while the phone begins a double opt-in in the middle of each call. */
    private void during(Runnable inTheApplication, Runnable story) {
        try (PlainServer server = PlainServer.answering("241.50", inTheApplication)) {
            mobileConnect.web().route(APP, server.url());
            story.run();
        }
    }

    private void send() {
        application.post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}");
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    private static List<String> textsTo(Handset handset) {
        return handset.inbox().stream().map(MtMessage::text).toList();
    }
}
