package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Code of a test that runs because the application asked for something. */
@Timeout(60)
class ComputedAnswerOverHttpTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(fake -> {});

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Handset other = mobileConnect.handset("+1 317 555 1213");

    @Test
    void the_answer_has_been_delivered_when_the_application_has_its_202() {
        play(text -> "made of " + text.nouns());

        int status = application.queueMo("13175551212", "ASK me").statusCode();

        assertThat(status).isEqualTo(202);
        assertThat(phone.newest().text()).isEqualTo("made of me");
    }

    @Test
    void every_number_is_answered_in_the_order_of_the_request() {
        List<String> asked = new CopyOnWriteArrayList<>();
        play(text -> {
            asked.add(text.from().digits());
            return "answer";
        });

        application.post("/sms/v1/queueMO", """
                {"mobileNumbers":["13175551213","13175551212"],"shortCode":"86288","messageText":"ASK"}""");

        assertThat(asked).containsExactly("13175551213", "13175551212");
        assertThat(phone.inbox()).hasSize(1);
        assertThat(other.inbox()).hasSize(1);
    }

    @Test
    void no_io_thread_runs_the_function() {
        List<String> threads = new CopyOnWriteArrayList<>();
        play(text -> {
            threads.add(Thread.currentThread().getName());
            return "ok";
        });
        AutomaticReply.to("Question").with("ASK").arrange(mobileConnect);
        phone.text("CODETEST");

        application.queueMo("13175551212", "ASK");
        application.post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(threads).hasSize(2).noneMatch(name -> name.contains("I/O"));
    }

    @Test
    void others_are_answered_while_a_function_takes_its_time() {
        CountDownLatch answered = new CountDownLatch(1);
        play(text -> {
            try {
                return answered.await(30, TimeUnit.SECONDS) ? "waited" : "in vain";
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        var slow = CompletableFuture.supplyAsync(
                () -> application.queueMo("13175551212", "ASK").statusCode());

        for (int i = 0; i < 20; i++) {
            assertThat(application.queueMo("13175551213", "CODETEST").statusCode())
                    .isEqualTo(202);
        }
        answered.countDown();

        assertThat(slow.join()).isEqualTo(202);
        assertThat(phone.newest().text()).isEqualTo("waited");
    }

    @Test
    void many_functions_that_call_back_at_once_all_come_to_an_end() {
        play(text ->
                "over " + application.queueMo(text.from().digits(), "CODETEST").statusCode());

        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String number = "131755512" + (10 + i);
            calls.add(CompletableFuture.supplyAsync(
                    () -> application.queueMo(number, "ASK").statusCode()));
        }

        assertThat(calls)
                .allSatisfy(call -> assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(202));
    }

    private TextResponse play(Function<ReceivedText, String> function) {
        TextResponse response = TextResponse.to(CODE.keyword("ASK")).answering(function);
        mobileConnect.reset(fake -> fake.account()
                .add(
                        CODE,
                        TEST,
                        response,
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Question")));
        return response;
    }
}
