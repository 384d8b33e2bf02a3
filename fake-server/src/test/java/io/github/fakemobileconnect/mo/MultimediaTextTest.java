package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Pictures that come along with a text, and what a handset and a code said to each other. */
class MultimediaTextTest {
    private static final String CAT = "http://image.example/cat.jpg";
    private static final String DOG = "http://image.example/dog.jpg?size=2&x={0}%%";
    private static final Code OTHER = Code.shortCode("90913");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    TextResponse.to(CODE.keyword("SHOW"))
                            .answering("%%MMS_CONTENT_URL(0)%% and %%mms_content_url(1)%% and %%MMS_CONTENT_URL(2)%%"),
                    TextResponse.to(CODE.keyword("COUNT"))
                            .answering(mo -> mo.media().size() + " pictures"),
                    TextResponse.to(CODE.keyword("SEND"))
                            .answering("Your picture?")
                            .askingFor(CODE.keyword("COUNT"))));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Media {
        @Test
        void have_strings_of_their_own_in_the_answer() {
            assertThat(answers(phone.text("SHOW", List.of(CAT, DOG)))).containsExactly(CAT + " and " + DOG + " and ");
        }

        @Test
        void are_known_to_a_function_that_answers() {
            assertThat(answers(phone.text("COUNT", List.of(CAT, DOG)))).containsExactly("2 pictures");
            assertThat(answers(phone.text("COUNT"))).containsExactly("0 pictures");
        }

        @Test
        void come_along_when_the_next_keyword_is_put_in_front_of_no_text_at_all() {
            phone.text("SEND");

            assertThat(answers(phone.text("", List.of(CAT)))).containsExactly("1 pictures");
        }

        @Test
        void do_not_change_what_the_text_means() {
            phone.text("JOINSMS");

            assertThat(answers(phone.text("Y", List.of(CAT)))).containsExactly("Welcome to Northern Trail alerts!");
        }

        @Test
        void without_a_text_mean_nothing() {
            Exchange exchange = phone.text("", List.of(CAT));

            assertThat(exchange.answers()).isEmpty();
            assertThat(exchange.message().media()).containsExactly(CAT);
        }

        @Test
        void are_those_of_the_moment_of_the_text() {
            List<String> media = new ArrayList<>(List.of(CAT));
            Exchange exchange = phone.text("COUNT", media);
            media.add(DOG);

            assertThat(exchange.message().media()).containsExactly(CAT);
        }

        @Test
        void go_to_the_code_that_is_named() {
            mobileConnect.account().add(OTHER);

            assertThat(phone.text("Hello", List.of(CAT), OTHER).message().code())
                    .isEqualTo("90913");
        }
    }

    @Nested
    class A_conversation_in_lines {
        @Test
        void is_empty_before_the_first_text() {
            assertThat(phone.conversation()).isEmpty();
        }

        @Test
        void has_who_said_what_and_when() {
            phone.text("JOINSMS");
            mobileConnect.handset("+1 317 555 1213").text("CODETEST");
            mobileConnect.time().advanceBy(Duration.ofMinutes(67));
            phone.reply("YES\nplease");

            assertThat(phone.conversation())
                    .containsExactly(
                            "#1 +00:00:00  13175551212 -> 86288  JOINSMS",
                            "#3 +00:00:00  86288 -> 13175551212  Reply Y to join Northern Trail alerts",
                            "#10 +01:07:00  13175551212 -> 86288  YES\\nplease");
        }

        @Test
        void notes_what_the_application_queued() {
            new Application(mobileConnect).queueMo("13175551212", "JOINSMS");

            assertThat(phone.conversation())
                    .containsExactly(
                            "#3 +00:00:00  13175551212 -> 86288  JOINSMS            (queueMO, request #1)",
                            "#5 +00:00:00  86288 -> 13175551212  Reply Y to join Northern Trail alerts");
        }

        @Test
        void is_that_of_the_current_world() {
            phone.text("JOINSMS");
            mobileConnect.reset();

            assertThat(phone.conversation()).isEmpty();
        }
    }

    private static List<String> answers(Exchange exchange) {
        return exchange.answers().stream().map(MtMessage::text).toList();
    }
}
