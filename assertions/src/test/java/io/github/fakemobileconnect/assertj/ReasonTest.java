package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODETEST;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static io.github.fakemobileconnect.assertj.NorthernTrail.WINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.fidelity.Reading;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void nothing_happened() {
        assertThat(whyNot(JOIN.welcoming())).hasValue("nothing happened with 13175551212: no text to it or from it");
    }

    @Test
    void the_keyword_was_never_texted() {
        phone.text("CODETEST", CODE);

        assertThat(whyNot(JOIN.welcoming())).hasValue("13175551212 never texted JOINSMS to 86288");
    }

    @Test
    void the_text_was_not_understood() {
        phone.text("JOINSM", CODE);

        assertThat(whyNot(JOIN.welcoming())).hasValue("#1 \"JOINSM\" was not understood by 86288");
        assertThat(whyNot("Something else")).hasValue("#1 \"JOINSM\" was not understood by 86288");
    }

    @Test
    void nobody_confirmed() {
        phone.text("WINE", CODE);

        assertThat(whyNot(WINE.welcoming()))
                .hasValue("WINE on 86288 is In Progress since #2: no RED or WHITE was received");
    }

    @Test
    void another_answer_came() {
        phone.text("JOINSMS", CODE);
        phone.reply("yes please");

        assertThat(whyNot(JOIN.welcoming()))
                .hasValue(
                        "JOINSMS on 86288 is In Progress since #2: no Y or YES was received (but \"yes please\", #5)");
    }

    @Test
    void the_answer_came_too_late() {
        phone.text("JOINSMS", CODE);
        mobileConnect.time().advanceBy(Duration.ofMinutes(67));
        phone.reply("yes");

        String late =
                "JOINSMS on 86288 is In Progress since #2: yes arrived at +01:07:00 but the conversation had closed at +01:00:00";
        assertThat(whyNot(JOIN.welcoming())).hasValue(late);
        assertThat(whyNot("Something else")).hasValue(late);
    }

    @Test
    void nobody_answered_before_the_conversation_closed() {
        phone.text("JOINSMS", CODE);
        mobileConnect.time().advanceBy(Duration.ofHours(2));

        assertThat(whyNot(JOIN.welcoming()))
                .hasValue(
                        "JOINSMS on 86288 is In Progress since #2: no Y or YES was received before the conversation closed at +01:00:00");
    }

    @Test
    void asking_again_opens_the_conversation_again() {
        phone.text("JOINSMS", CODE);
        mobileConnect.time().advanceBy(Duration.ofHours(2));
        phone.text("JOINSMS", CODE);

        assertThat(whyNot(JOIN.welcoming()))
                .hasValue("JOINSMS on 86288 is In Progress since #2: no Y or YES was received");
    }

    @Test
    void a_newer_conversation_took_its_place() {
        phone.text("JOINSMS", CODE);
        phone.text("WINE", CODE);

        assertThat(whyNot(JOIN.welcoming()))
                .hasValue(
                        "JOINSMS on 86288 is In Progress since #2: no Y or YES was received before the conversation was superseded by that of WINE on 86288 (#10)");
    }

    @Test
    void the_number_opted_out() {
        phone.text("CODETEST", CODE);
        phone.text("Stop", CODE);

        assertThat(whyNot("See you tomorrow")).hasValue("CODETEST on 86288 is Unsubscribed since #5 by Stop (#4)");
    }

    @Test
    void a_subscriber_gives_no_reason() {
        phone.text("CODETEST", CODE);

        assertThat(whyNot("See you tomorrow")).isEmpty();
    }

    @Test
    void a_misspelt_text_gives_no_reason() {
        phone.text("CODETEST", CODE);
        phone.text("JOINSMS", CODE);

        assertThat(whyNot("Your code works")).isEmpty();
        assertThat(whyNot("Your order has left"))
                .hasValue("JOINSMS on 86288 is In Progress since #5: no Y or YES was received");
    }

    @Test
    void who_is_in_progress_was_asked() {
        phone.text("JOINSMS", CODE);

        assertThat(because(() -> assertThat(phone).hasExactlyReceived(JOIN.asking(), JOIN.asking())))
                .isEmpty();
    }

    @Test
    void the_keyword_was_taken_for_something_else() {
        mobileConnect.reset(new NorthernTrail(), Scenarios.underTheAlternativeOf(Reading.KEYWORD_WHILE_CONFIRMING));
        phone.text("JOINSMS", CODE);
        phone.text("CODETEST", CODE);

        assertThat(whyNot(CODETEST.welcoming()))
                .hasValue("#5 \"CODETEST\" was understood by 86288 as: does not confirm JOINSMS");
    }

    @Test
    void the_automatic_reply_was_withheld() {
        mobileConnect.reset(new NorthernTrail(), AutomaticReply.to("eply Y").with("Yes please"));
        phone.text("JOINSMS", CODE);
        mobileConnect.time().advanceBy(Duration.ofHours(2));

        assertThat(whyNot(JOIN.welcoming()))
                .hasValue(
                        "JOINSMS on 86288 is In Progress since #2: no Y or YES was received (but \"Yes please\", #203) before the conversation closed at +01:00:00; the automatic reply \"Yes please\" was withheld (#205): 100 had led there, one out of the other");
    }

    @Test
    void an_automatic_reply_to_a_text_response_was_withheld() {
        mobileConnect.reset(new NorthernTrail(), AutomaticReply.to("Once more").with("AGAIN"));
        mobileConnect.account().add(TextResponse.to(CODE.keyword("AGAIN")).answering("Once more?"));
        phone.text("AGAIN", CODE);

        assertThat(whyNot("Something else"))
                .hasValue("the automatic reply \"AGAIN\" was withheld (#304): 100 had led there, one out of the other");
    }

    @Test
    void a_message_had_invited_the_word_that_opted_out() {
        phone.text("CODETEST", CODE);
        new TrailApplication(mobileConnect)
                .override(REMINDER, "13175551212", "Reply CANCEL to cancel your appointment");
        phone.reply("CANCEL");

        assertThat(whyNot("See you tomorrow"))
                .hasValue(
                        "CODETEST on 86288 is Unsubscribed since #12 by CANCEL (#11), a reserved word: #9 invites the reply CANCEL, which is reserved for opt-out");
    }

    @Test
    void the_age_is_below_the_minimum() {
        mobileConnect
                .account()
                .add(OptInMessage.doubleOptInWithAge(CODE.keyword("TASTING"), 21)
                        .asking("How old are you?"));
        phone.text("TASTING", CODE);
        Exchange exchange = phone.reply("13");

        assertThat(because(() -> assertThat(exchange).isAnsweredWith("Welcome")))
                .hasValue("13 (#5) is below the minimum age of 21");
    }

    private Optional<String> whyNot(String text) {
        return because(() -> assertThat(phone).hasReceived(text));
    }

    private static Optional<String> because(ThrowingCallable assertion) {
        return catchThrowable(assertion)
                .getMessage()
                .lines()
                .filter(line -> line.startsWith("because     "))
                .map(line -> line.substring("because     ".length()))
                .findFirst();
    }
}
