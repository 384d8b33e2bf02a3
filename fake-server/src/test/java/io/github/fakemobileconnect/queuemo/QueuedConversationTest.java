package io.github.fakemobileconnect.queuemo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.QueuedTextLookUp.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.QueuedTextLookUp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversation that a queued text began, as history and deliveries tell it. */
class QueuedConversationTest {
    private static final String NUMBER = "13175551212";
    private static final Instant START = Instant.parse("2013-12-19T20:35:35.510Z");
    private static final TextResponse OFFER = TextResponse.to(CODE.keyword("OFFER"))
            .answering("Send your first name!")
            .askingFor(CODE.keyword("FIRSTNAME"));
    private static final TextResponse FIRST_NAME = TextResponse.to(CODE.keyword("FIRSTNAME"))
            .answering("Text your ZIP code!")
            .askingFor(CODE.keyword("ZIP"));
    private static final TextResponse ZIP = TextResponse.to(CODE.keyword("ZIP")).answering("Thanks!");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(new NorthernTrail()
                    .and(fake -> fake.account()
                            .add(
                                    OFFER,
                                    FIRST_NAME,
                                    ZIP,
                                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                                            .saying("Sent"))));

    private final Application application = new Application(mobileConnect);
    private final QueuedTextLookUp lookUp = new QueuedTextLookUp(application);
    private final Handset phone = mobileConnect.handset(NUMBER);

    @Nested
    class The_documented_examples {
        @Test
        void history_of_three_questions() {
            String token = queue("OFFER");
            advance(60_530);
            phone.reply("Anna");
            advance(27_760);
            phone.reply("46202");

            assertThat(history(token))
                    .isEqualTo(
                            "{\"count\":5,\"createDate\":\"2013-12-19T14:35:35.51\",\"status\":\"Active\",\"history\":["
                                    + said("MT", "Send your first name!", "14:35:35.51") + ","
                                    + said("MO", "Anna", "14:36:36.04") + ","
                                    + said("MT", "Text your ZIP code!", "14:36:36.04") + ","
                                    + said("MO", "46202", "14:37:03.8") + ","
                                    + said("MT", "Thanks!", "14:37:03.8") + "]}");
        }

        @Test
        void deliveries_of_one_reply() {
            String token = queue("CODETEST");

            assertThat(deliveries(token)).isEqualTo("{\"tracking\":[" + delivered(NUMBER) + "]}");
        }
    }

    @Nested
    class While_the_conversation_goes_on {
        @Test
        void history_grows_and_the_queued_text_is_not_in_it() {
            String token = queue("JOINSMS");
            assertThat(history(token)).contains("\"count\":1,").doesNotContain("JOINSMS");

            phone.reply("maybe");
            assertThat(history(token)).contains("\"count\":3,");
            phone.reply("yes");
            assertThat(texts(token))
                    .isEqualTo("MT Reply Y to join Northern Trail alerts, MO maybe, MT Please reply Y or YES., "
                            + "MO yes, MT Welcome to Northern Trail alerts!");
        }

        @Test
        void deliveries_grow_with_each_reply() {
            String token = queue("OFFER");
            phone.reply("Anna");

            assertThat(deliveries(token))
                    .isEqualTo("{\"tracking\":[" + delivered(NUMBER) + "," + delivered(NUMBER) + "]}");
        }

        @Test
        void help_in_between_is_a_part_of_it() {
            mobileConnect.reset(fake -> fake.account().add(CODE.answeringHelpWith("Call us."), NorthernTrail.JOIN));
            String token = queue("JOINSMS");
            phone.reply("HELP");
            phone.reply("Y");

            assertThat(texts(token))
                    .isEqualTo("MT Reply Y to join Northern Trail alerts, MO HELP, MT Call us., "
                            + "MO Y, MT Welcome to Northern Trail alerts!");
        }

        @Test
        void stop_ends_it() {
            String token = queue("JOINSMS");
            phone.reply("STOP");
            phone.reply("Y");

            assertThat(texts(token))
                    .isEqualTo("MT Reply Y to join Northern Trail alerts, MO STOP, MT You are unsubscribed from all"
                            + " messages on 86288. Additional messages will not be received.");
        }

        @Test
        void a_text_queued_later_on_the_same_line_takes_over() {
            String first = queue("JOINSMS");
            String second = queue("NEWS");
            phone.reply("Y");

            assertThat(texts(first)).isEqualTo("MT Reply Y to join Northern Trail alerts");
            assertThat(texts(second)).isEqualTo("MT Reply Y for news, MO Y, MT News it is.");
        }

        @Test
        void the_same_keyword_queued_again_takes_over() {
            String first = queue("JOINSMS");
            String second = queue("JOINSMS");
            phone.reply("Y");

            assertThat(texts(first)).isEqualTo("MT Reply Y to join Northern Trail alerts");
            assertThat(texts(second))
                    .isEqualTo("MT Reply Y to join Northern Trail alerts, MO Y, MT Welcome to Northern Trail alerts!");
        }

        @Test
        void a_queued_text_that_opens_no_conversation_leaves_the_open_one_alone() {
            String first = queue("JOINSMS");
            String second = queue("CODETEST");
            phone.reply("Y");

            assertThat(texts(first)).endsWith("MO Y, MT Welcome to Northern Trail alerts!");
            assertThat(texts(second)).isEqualTo("MT Your code works.");
        }

        @Test
        void what_another_number_says_is_not_in_it() {
            String token = queue("JOINSMS");
            mobileConnect.handset("13175551213").text("JOINSMS");

            assertThat(texts(token)).isEqualTo("MT Reply Y to join Northern Trail alerts");
        }

        @Test
        void sends_of_the_application_are_not_in_it() {
            phone.text("CODETEST");
            String token = queue("JOINSMS");
            application.post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(phone.newest().text()).isEqualTo("Sent");
            assertThat(texts(token)).isEqualTo("MT Reply Y to join Northern Trail alerts");
            assertThat(deliveries(token)).isEqualTo("{\"tracking\":[" + delivered(NUMBER) + "]}");
        }
    }

    @Nested
    class Afterwards {
        @ParameterizedTest
        @ValueSource(strings = {"CODETEST", "Y", "JOINSMS", "HELP", "STOP"})
        void nothing_is_added_once_it_was_confirmed(String text) {
            String token = queue("JOINSMS");
            phone.reply("Y");
            String complete = history(token);

            phone.reply(text);

            assertThat(history(token)).isEqualTo(complete);
        }

        @Test
        void nothing_is_added_once_the_window_has_passed() {
            String token = queue("JOINSMS");
            advance(Duration.ofMinutes(60).toMillis());
            application.useToken(mobileConnect.accessToken());
            phone.reply("Y");

            assertThat(texts(token)).isEqualTo("MT Reply Y to join Northern Trail alerts");
        }
    }

    private String queue(String text) {
        return lookUp.queue(NUMBER, text);
    }

    private String history(String token) {
        return lookUp.history(token);
    }

    private String texts(String token) {
        return lookUp.texts(token);
    }

    private String deliveries(String token) {
        return lookUp.deliveries(token);
    }

    private void advance(long millis) {
        mobileConnect.time().advanceBy(Duration.ofMillis(millis));
    }

    private static String said(String type, String message, String time) {
        return "{\"type\":\"%s\",\"message\":\"%s\",\"date\":\"2013-12-19T%s\"}".formatted(type, message, time);
    }
}
