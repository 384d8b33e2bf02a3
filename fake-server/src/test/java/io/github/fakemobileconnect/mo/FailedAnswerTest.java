package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.AnswerFailed;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Code of a test that makes no answer. */
class FailedAnswerTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(fake -> {});

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Handset other = mobileConnect.handset("+1 317 555 1213");

    @Test
    void is_journalled_and_answers_nothing() {
        IllegalStateException failure = new IllegalStateException("no idea");
        TextResponse response = play(text -> {
            throw failure;
        });

        assertThat(answersTo("ASK")).isEmpty();

        assertThat(failures()).containsExactly(new AnswerFailed(phone.number(), response, failure));
    }

    @Test
    void does_not_show_over_http() {
        play(text -> {
            throw new AssertionError("no idea");
        });

        assertThat(application.queueMo("13175551212", "ASK").statusCode()).isEqualTo(202);

        assertThat(failures()).hasSize(1);
    }

    @Test
    void of_one_number_leaves_the_others_alone() {
        play(text -> {
            if (text.from().equals(phone.number())) {
                throw new IllegalStateException("not for you");
            }
            return "for you";
        });

        application.post("/sms/v1/queueMO", """
                {"mobileNumbers":["13175551212","13175551213"],"shortCode":"86288","messageText":"ASK"}""");

        assertThat(failures()).hasSize(1);
        assertThat(other.newest().text()).isEqualTo("for you");
    }

    @Test
    void is_also_an_answer_that_is_null() {
        play(text -> null);

        assertThat(answersTo("ASK")).isEmpty();

        assertThat(failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.failure())
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage("the answer is null; an empty text is silence"));
    }

    @Test
    void asks_for_no_next_keyword() {
        Function<ReceivedText, String> broken = text -> {
            throw new IllegalStateException("no idea");
        };
        TextResponse ask =
                TextResponse.to(CODE.keyword("ASK")).answering(broken).askingFor(TEST.keyword());
        mobileConnect.reset(fake -> fake.account().add(CODE, TEST, ask));
        phone.text("ASK");

        assertThat(answersTo("anything")).isEmpty();
    }

    private List<AnswerFailed> failures() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(AnswerFailed.class::isInstance)
                .map(AnswerFailed.class::cast)
                .toList();
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

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
