package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.IN_PROGRESS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.UNSUBSCRIBED;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(field = "PROGRAMMES")
class OptInTest {
    static final Code CODE =
            Code.shortCode("86288").in("US").answeringHelpWith("Northern Trail alerts. Reply STOP to leave.");
    static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("JOINSMS"))
            .asking("Reply Y to join Northern Trail alerts")
            .welcoming("Welcome to Northern Trail alerts!")
            .answeringOtherRepliesWith("Please reply Y to join")
            .answeringDuplicatesWith("You are in already");
    static final OptInMessage NEWS =
            OptInMessage.singleOptIn(CODE.keyword("NEWS")).welcoming("News it is");
    static final OptInMessage WINE = OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
            .asking("Reply your age to join our wine tastings")
            .welcoming("Welcome to our wine tastings!")
            .answeringTheTooYoungWith("You must be 21 to join");

    static final Scenario PROGRAMMES = mobileConnect -> mobileConnect.account().add(CODE, JOIN, NEWS, WINE);

    @Test
    void double_opt_in_waits_for_yes(Handset phone) {
        assertThat(phone.text("JOINSMS")).isAnsweredOnlyWith(JOIN.asking());
        assertThat(phone).isInProgressFor(JOIN);

        assertThat(phone.reply("Y")).isAnsweredOnlyWith(JOIN.welcoming()).changes(JOIN, IN_PROGRESS, SUBSCRIBED);
    }

    @Test
    void the_application_asks_and_the_person_answers(
            FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        new Application(mobileConnect).post("sms/v1/queueMO", """
                {"mobileNumbers": ["13175551212"], "shortCode": "86288", "messageText": "JOINSMS"}""");

        assertThat(phone).hasExactlyReceived(JOIN.asking()).isInProgressFor(JOIN);
    }

    @Test
    void another_answer_does_not_confirm(Handset phone) {
        phone.text("JOINSMS");

        assertThat(phone.reply("sure"))
                .isUnderstoodAs("does not confirm JOINSMS")
                .isAnsweredOnlyWith("Please reply Y to join")
                .changesNothing();
        assertThat(phone.reply("yes")).changes(JOIN, IN_PROGRESS, SUBSCRIBED);
    }

    @Test
    void who_answers_too_late_is_not_subscribed(Handset phone, TimeControl time) {
        phone.text("JOINSMS");

        time.advanceBy(Duration.ofMinutes(61));

        assertThat(phone.reply("Y")).isNotAnswered();
        assertThat(phone).isInProgressFor(JOIN);
    }

    @Test
    void single_opt_in_subscribes_at_once(Handset phone) {
        assertThat(phone.text("news")).isAnsweredOnlyWith("News it is");

        assertThat(phone).isSubscribedTo(NEWS);
    }

    @Test
    void who_is_too_young_is_turned_away(Handset grownUp, Handset teenager) {
        grownUp.text("WINE");
        teenager.text("WINE");

        assertThat(grownUp.reply("3/14/1990")).isAnsweredOnlyWith(WINE.welcoming());
        assertThat(teenager.reply("17")).isAnsweredOnlyWith("You must be 21 to join");
        assertThat(teenager).hasNoSubscriptionTo(WINE);
    }

    @Test
    void stop_ends_everything_on_the_code(@Subscribed({"JOINSMS", "NEWS"}) Handset phone) {
        assertThat(phone.reply("STOP"))
                .isAnsweredOnlyWith(CODE.stopAnswer())
                .changes(JOIN, SUBSCRIBED, UNSUBSCRIBED)
                .changes(NEWS, SUBSCRIBED, UNSUBSCRIBED);

        phone.text("NEWS"); // brings back this keyword, and no other
        assertThat(phone).isSubscribedTo(NEWS).isUnsubscribedFrom(JOIN);
    }

    @Test
    void help_disturbs_nothing(Handset phone) {
        phone.text("JOINSMS");

        assertThat(phone.reply("HELP")).isAnsweredOnlyWith("Northern Trail alerts. Reply STOP to leave.");

        assertThat(phone.reply("Y")).changes(JOIN, IN_PROGRESS, SUBSCRIBED);
    }
}
