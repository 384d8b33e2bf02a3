package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.ConversationOpened;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.sms.MtMessage;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** While the application handles a call of a script, everybody else goes on, and so does the application itself. */
@Timeout(60)
class CallUnderWayTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String FETCH = "It is %%=HttpGet('" + APP + "/quote')=%%";
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(CallUnderWayTest::callers);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Handset other = mobileConnect.handset("+1 317 555 1213");

    private static void callers(FakeMobileConnect fake) {
        fake.account()
                .add(
                        TextResponse.to(CODE.keyword("ASK")).answering(FETCH).askingFor(TEST.keyword()),
                        TextResponse.to(CODE.keyword("TALK"))
                                .answering(FETCH + "%%[ CreateSmsConversation(SHORT_CODE, MOBILE_NUMBER, 'CODETEST',"
                                        + " 'MOBILECONNECT') ]%%"),
                        OptInMessage.singleOptIn(CODE.keyword("CLUB"))
                                .welcoming(FETCH)
                                .askingFor(TEST.keyword()),
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                                .saying(FETCH)
                                .askingFor(TEST.keyword()),
                        SendDefinition.of("quote", TEST.keyword()).saying(FETCH));
    }

    @Nested
    class The_application_may {
        @Test
        void call_the_fake_over_http() {
            during(
                    () -> assertThat(application
                                    .queueMo("13175551213", "CODETEST")
                                    .statusCode())
                            .isEqualTo(202),
                    () -> assertThat(answersTo("ASK")).containsExactly("It is 241.50"));

            assertThat(other.newest().text()).isEqualTo("Your code works.");
        }

        @Test
        void call_the_fake_over_http_on_behalf_of_a_queued_text() {
            during(
                    () -> assertThat(application
                                    .queueMo("13175551213", "CODETEST")
                                    .statusCode())
                            .isEqualTo(202),
                    () -> assertThat(application.queueMo("13175551212", "ASK").statusCode())
                            .isEqualTo(202));

            assertThat(textsTo(phone)).containsExactly("It is 241.50");
            assertThat(textsTo(other)).containsExactly("Your code works.");
        }

        @Test
        void have_another_handset_text() {
            during(
                    () -> other.text("CODETEST"),
                    () -> assertThat(answersTo("ASK")).containsExactly("It is 241.50"));

            assertThat(textsTo(other)).containsExactly("Your code works.");
        }

        @Test
        void use_another_fake() {
            try (FakeMobileConnect next = NorthernTrail.start()) {
                during(
                        () -> assertThat(new Application(next)
                                        .queueMo("13175551212", "CODETEST")
                                        .statusCode())
                                .isEqualTo(202),
                        () -> assertThat(application
                                        .queueMo("13175551212", "ASK")
                                        .statusCode())
                                .isEqualTo(202));

                assertThat(textsTo(phone)).containsExactly("It is 241.50");
                assertThat(next.handset("+1 317 555 1212").newest().text()).isEqualTo("Your code works.");
            }
        }
    }

    @Nested
    class A_stop {
        @Test
        void keeps_the_text_of_a_send_from_leaving() {
            phone.text("CODETEST");

            during(() -> phone.text("STOP"), () -> send());

            assertThat(textsTo(phone)).doesNotContain("It is 241.50");
            assertThat(events()).filteredOn(MtSuppressed.class::isInstance).hasSize(1);
            assertThat(events()).noneMatch(ConversationOpened.class::isInstance);
        }

        @Test
        void keeps_a_transactional_text_from_leaving() {
            Messaging messaging = new Messaging(mobileConnect);

            during(() -> phone.text("STOP"), () -> messaging.send("k", "quote"));

            assertThat(textsTo(phone)).doesNotContain("It is 241.50");
            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 1 Unsubscribed");
        }

        @Test
        void lets_an_answer_leave_without_a_conversation() {
            during(() -> phone.text("STOP"), () -> phone.text("ASK"));

            assertThat(textsTo(phone)).last().isEqualTo("It is 241.50");
            assertThat(events()).noneMatch(ConversationOpened.class::isInstance);
        }

        @Test
        void keeps_a_script_from_beginning_a_conversation() {
            during(() -> phone.text("STOP"), () -> phone.text("TALK"));

            assertThat(textsTo(phone)).last().isEqualTo("It is 241.50");
            assertThat(events()).noneMatch(ConversationOpened.class::isInstance);
        }

        @Test
        void keeps_a_welcome_from_leaving() {
            during(() -> phone.text("STOP"), () -> phone.text("CLUB"));

            assertThat(textsTo(phone)).doesNotContain("It is 241.50");
            assertThat(events()).filteredOn(MtSuppressed.class::isInstance).hasSize(1);
            assertThat(events()).noneMatch(ConversationOpened.class::isInstance);
        }
    }

    @Nested
    class The_fake_may_be {
        @Test
        void reset() {
            Exchange[] asked = new Exchange[1];

            during(mobileConnect::reset, () -> asked[0] = phone.text("ASK"));

            assertThat(asked[0].answers()).extracting(MtMessage::text).containsExactly("It is 241.50");
            assertThat(asked[0].calls()).hasSize(1);
            assertThat(mobileConnect.journal().entries()).isEmpty();
        }

        @Test
        void closed() {
            Exchange[] asked = new Exchange[1];

            during(mobileConnect::close, () -> asked[0] = phone.text("ASK"));

            assertThat(asked[0].answers()).isEmpty();
            assertThat(asked[0].calls()).isEmpty();
        }
    }

    /** Plays the story while the application does something in the middle of each call. */
    private void during(Runnable inTheApplication, Runnable story) {
        try (PlainServer server = PlainServer.answering("241.50", inTheApplication)) {
            mobileConnect.web().route(APP, server.url());
            story.run();
            assertThat(server.requests()).isNotEmpty();
        }
    }

    private HttpResponse<String> send() {
        return application.post(SEND, "{\"mobileNumbers\":[\"13175551212\"]}");
    }

    private List<Event> events() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .toList();
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    private static List<String> textsTo(Handset handset) {
        return handset.inbox().stream().map(MtMessage::text).toList();
    }
}
