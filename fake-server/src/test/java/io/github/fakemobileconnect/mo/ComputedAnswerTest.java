package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that code of the test makes: it may do whatever a test may do, and disturbs nobody. */
@Timeout(60)
class ComputedAnswerTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(fake -> {});

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Handset other = mobileConnect.handset("+1 317 555 1213");

    @Test
    void the_function_sees_the_text_taken_apart() {
        List<ReceivedText> seen = new ArrayList<>();
        play(text -> {
            seen.add(text);
            return "ok";
        });

        phone.text(" ask  me\nsomething ", List.of("https://media.example/1.png"));

        assertThat(seen).singleElement().satisfies(text -> {
            assertThat(text.from()).isEqualTo(phone.number());
            assertThat(text.code()).isEqualTo("86288");
            assertThat(text.text()).isEqualTo(" ask  me\nsomething ");
            assertThat(text.verb()).isEqualTo("ASK");
            assertThat(text.nouns()).isEqualTo("me\nsomething");
            assertThat(text.noun(0)).isEqualTo("me");
            assertThat(text.noun(1)).isEqualTo("something");
            assertThat(text.noun(2)).isEmpty();
            assertThat(text.noun(-1)).isEmpty();
            assertThat(text.media()).containsExactly("https://media.example/1.png");
        });
    }

    @Test
    void the_answer_belongs_to_the_exchange_and_is_sent_as_it_is() {
        play(text -> "%%MSG(0)%% is " + text.nouns());

        assertThat(answersTo("ASK me")).containsExactly("%%MSG(0)%% is me");
    }

    @Test
    void an_empty_answer_is_silence() {
        play(text -> "");

        Exchange exchange = phone.text("ASK");

        assertThat(exchange.entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("MoReceived", "ReadingConsulted");
    }

    @Test
    void the_default_keyword_computes_as_well() {
        mobileConnect.reset(fake -> fake.account()
                .add(CODE, TextResponse.toAnythingElseOn(CODE).answering(text -> "What is " + text.verb() + "?")));

        assertThat(answersTo("lorem ipsum")).containsExactly("What is LOREM?");
    }

    @Nested
    class The_function_may {
        @Test
        void look_at_the_account_from_another_thread() {
            play(text -> elsewhere(() -> mobileConnect.account().items().size() + " items"));

            assertThat(answersTo("ASK")).containsExactly("6 items");
        }

        @Test
        void have_another_handset_text() {
            play(text -> {
                other.text("CODETEST");
                return "other has " + other.inbox().size();
            });

            assertThat(answersTo("ASK")).containsExactly("other has 1");
        }

        @Test
        void have_another_handset_ask_the_same() {
            play(text -> text.from().equals(phone.number()) ? answerTo(other, "ASK too") : "asked " + text.nouns());

            assertThat(answersTo("ASK")).containsExactly("asked too");
        }

        @Test
        void add_to_the_account() {
            play(text -> {
                mobileConnect.account().add(CODE.keyword("MORE"));
                return "added";
            });

            assertThat(answersTo("ASK")).containsExactly("added");
        }

        @Test
        void move_the_clock() {
            play(text -> {
                mobileConnect.time().advanceBy(Duration.ofMinutes(1));
                return "a minute later";
            });

            assertThat(answersTo("ASK")).containsExactly("a minute later");
            assertThat(mobileConnect.time().now()).isEqualTo(START.plusSeconds(60));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 8})
        void call_the_fake_over_http_as_deep_as_it_likes(int depth) {
            play(text -> {
                int left = Integer.parseInt(text.noun(0));
                return left == 0
                        ? "deep"
                        : "over "
                                + application
                                        .queueMo("13175551213", "ASK " + (left - 1))
                                        .statusCode();
            });

            assertThat(answersTo("ASK " + depth)).containsExactly("over 202");
            assertThat(other.inbox())
                    .hasSize(depth)
                    .first()
                    .satisfies(first -> assertThat(first.text()).isEqualTo("deep"));
        }
    }

    @Nested
    class While_the_clock_moves {
        @Test
        void the_function_runs_when_its_text_arrives() {
            List<String> seen = new ArrayList<>();
            play(text -> {
                seen.add(mobileConnect.time().now().toString());
                return elsewhere(
                        () -> "items: " + mobileConnect.account().items().size());
            });
            AutomaticReply.to("Your code works")
                    .with("ASK")
                    .after(Duration.ofMinutes(2))
                    .arrange(mobileConnect);
            phone.text("CODETEST");

            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertThat(seen).containsExactly("2026-03-01T09:02:00Z");
            assertThat(phone.newest().text()).isEqualTo("items: 6");
            assertThat(mobileConnect.time().now()).isEqualTo(START.plus(Duration.ofHours(1)));
        }

        @Test
        void the_function_may_call_the_fake_over_http() {
            play(text ->
                    "over " + application.queueMo("13175551213", "CODETEST").statusCode());
            AutomaticReply.to("Your code works")
                    .with("ASK")
                    .after(Duration.ofMinutes(2))
                    .onlyFrom("+1 317 555 1212")
                    .arrange(mobileConnect);
            phone.text("CODETEST");

            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertThat(phone.newest().text()).isEqualTo("over 202");
        }
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

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static String answerTo(Handset handset, String text) {
        return handset.text(text).answers().get(0).text();
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
