package io.github.fakemobileconnect.script;

import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts that fail: nothing is delivered, the journal says why and where, and everything else goes on. */
class TextNotRenderedTest {
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final String APP = "https://app.northerntrail.example";
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/";

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(fake -> fake.account().add(CODE, CODE.keyword("NEWS")));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    /** A text that fails on its second line. */
    enum Failing {
        UNKNOWN_FUNCTION(Kind.NOT_UNDERSTOOD, "%%=TreatAsContent('x')=%%", 4),
        SYNTAX(Kind.NOT_UNDERSTOOD, "%%[set = 1]%%", 8),
        WRONG_ARGUMENT(Kind.FAILED, "%%=Add(1, 'x')=%%", 11),
        RAISED(Kind.RAISED, "%%=RaiseError('no', true)=%%", 4),
        FAILED_CALL(Kind.CALL_FAILED, "%%=v(HttpGet('" + APP + "'))=%%", 6),
        LEADING_NOWHERE(Kind.NOT_ROUTED, "%%=HttpGet('https://other.example', true)=%%", 4),
        TOO_LONG(Kind.TOO_MUCH, "%%[for @i = 1 to 99999999 do]%%x%%[next @i]%%", 0);

        private final Kind kind;
        private final String text;
        private final int column;

        Failing(Kind kind, String text, int column) {
            this.kind = kind;
            this.text = "Dear customer,\n" + text;
            this.column = column;
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer(Failing failing) {
        add(
                failing,
                TextResponse.to(CODE.keyword("ASK")).answering(failing.text).askingFor(CODE.keyword("NEWS")));

        Exchange exchange = phone.text("ASK");

        assertThat(exchange.answers()).isEmpty();
        assertThat(failure(failing)).satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(failing.kind);
            assertThat(failure.source()).isEqualTo(failing.text);
            assertThat(failure.line()).isEqualTo(2);
            if (failing.column > 0) {
                assertThat(failure.column()).isEqualTo(failing.column);
            }
            assertThat(failure.marked().get(1)).isEqualTo(" ".repeat(failure.column() - 1) + "^");
        });
        assertThat(exchange.entries())
                .noneMatch(entry -> entry.event().inWords().contains("conversation"));
    }

    @ParameterizedTest
    @EnumSource
    void the_answers_to_stop_and_help(Failing failing) {
        Code silent =
                Code.shortCode("90913").in("US").answeringStopWith(failing.text).answeringHelpWith(failing.text);
        add(failing, silent);

        assertThat(phone.text("HELP", silent).answers()).isEmpty();
        assertThat(phone.text("STOP", silent).answers()).isEmpty();

        assertThat(failures()).hasSize(2);
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), silent)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_question_of_a_double_opt_in_so_that_no_answer_is_awaited(Failing failing) {
        add(
                failing,
                OptInMessage.doubleOptIn(CODE.keyword("JOIN"))
                        .asking(failing.text)
                        .welcoming("Welcome"));

        assertThat(phone.text("JOIN").answers()).isEmpty();
        assertThat(statuses()).containsExactly("In Progress");
        failure(failing);

        assertThat(phone.text("Y").answers()).isEmpty();
        assertThat(statuses()).containsExactly("In Progress");
    }

    @ParameterizedTest
    @EnumSource
    void the_welcome_of_a_single_opt_in_which_subscribes_all_the_same(Failing failing) {
        add(
                failing,
                OptInMessage.singleOptIn(CODE.keyword("JOIN"))
                        .welcoming(failing.text)
                        .answeringDuplicatesWith("Again"));

        assertThat(phone.text("JOIN").answers()).isEmpty();
        assertThat(statuses()).containsExactly("Subscribed");
        assertThat(phone.text("JOIN").answers()).extracting(MtMessage::text).containsExactly("Again");
    }

    @Nested
    class A_send {
        private final Application application = new Application(mobileConnect);

        @ParameterizedTest
        @EnumSource
        void to_nobody_who_can_read_it_is_finished(Failing failing) {
            add(failing, OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying(failing.text));

            assertThat(deliveries(send())).contains("\"count\":0,", "\"status\":\"Finished\",\"tracking\":[]");

            assertThat(failures()).hasSize(2).extracting(RenderFailure::kind).containsOnly(failing.kind);
            assertThat(mobileConnect.journal().entries()).noneMatch(entry -> entry.event() instanceof MtDelivered);
        }

        @Test
        void counts_whom_its_text_could_be_rendered_for() {
            mobileConnect
                    .account()
                    .add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                            .saying("%%[if [MOBILE_NUMBER] == '13175551212' then RaiseError('not him') endif]%%Hi"));

            assertThat(deliveries(send()))
                    .contains("\"count\":1,", "\"status\":\"Finished\"", "\"mobileNumber\":\"13175551213\"")
                    .doesNotContain("\"mobileNumber\":\"13175551212");

            assertThat(phone.inbox()).isEmpty();
            assertThat(mobileConnect.handset("13175551213").newest().text()).isEqualTo("Hi");
        }

        private String send() {
            return application.post(SEND + "send", """
                            {"mobileNumbers":["13175551212","13175551213"],"Subscribe":true,"Resubscribe":true,"keyword":"NEWS"}""").body().replaceFirst(".*\"tokenId\":\"([^\"]+)\".*", "$1");
        }

        private String deliveries(String token) {
            return application
                    .send(application
                            .authorised(application.request(SEND + "deliveries/" + token))
                            .header("Content-Type", "application/json"))
                    .body();
        }
    }

    @Nested
    class A_transactional_message {
        private final Messaging messaging = new Messaging(mobileConnect);

        @ParameterizedTest
        @EnumSource
        void is_not_sent_for_a_reason_of_its_own(Failing failing) {
            String reason = failing == Failing.RAISED ? "111 ScriptRaiseError" : "46 MessageRenderFailure";
            add(failing, SendDefinition.of("hello", CODE.keyword("NEWS")).saying(failing.text));

            messaging.send("k", "hello");

            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent " + reason);
            assertThat(messaging.notSent("?type=notSent").body())
                    .contains("\"messages\":[{\"statusCode\":%s,\"statusMessage\":\"%s\""
                            .formatted((Object[]) reason.split(" ")))
                    .contains("\"info\":{\"messageKey\":\"k\",\"contactKey\":\"Astro25\",\"to\":\"13175551212\"}")
                    .contains("\"count\":1");
            assertThat(messaging.received()).isEmpty();
            failure(failing);
        }
    }

    private void add(Failing failing, AccountItem item) {
        mobileConnect.account().add(item);
        if (failing == Failing.FAILED_CALL) {
            mobileConnect.web().route(APP, "http://127.0.0.1:9").next(9, APP).answerWith(503);
        }
    }

    private RenderFailure failure(Failing failing) {
        assertThat(failures()).hasSize(1).extracting(RenderFailure::kind).containsExactly(failing.kind);
        return failures().get(0);
    }

    private List<RenderFailure> failures() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(TextNotRendered.class::isInstance)
                .map(event -> ((TextNotRendered) event).failure())
                .toList();
    }

    private List<String> statuses() {
        return mobileConnect.account().subscriptions().stream()
                .map(Subscription::status)
                .map(Object::toString)
                .toList();
    }
}
