package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutTest {
    private static final String GOODBYE =
            "You are unsubscribed from all messages on 86288. Additional messages will not be received.";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                "Stop please",
                " quit",
                "CANCEL",
                "end",
                "UNSUBSCRIBE",
                "revoke",
                "TERMINATE",
                "OPTOUT",
                "opt out",
                "OPT\u00a0\tOUT"
            })
    void the_whole_family_opts_out(String text) {
        phone.text("CODETEST");

        assertThat(answersTo(text)).containsExactly(GOODBYE);

        assertThat(statuses()).containsExactlyInAnyOrderEntriesOf(Map.of("CODETEST", "Unsubscribed"));
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP.", "please stop", "opt out now", "STOPP"})
    void other_texts_do_not(String text) {
        phone.text("CODETEST");

        assertThat(answersTo(text)).isEmpty();

        assertThat(statuses()).containsEntry("CODETEST", "Subscribed");
    }

    @Test
    void it_ends_all_subscriptions_of_the_code_and_the_open_conversation() {
        phone.text("CODETEST");
        phone.text("JOINSMS");

        phone.text("STOP");

        assertThat(statuses())
                .containsExactlyInAnyOrderEntriesOf(Map.of("CODETEST", "Unsubscribed", "JOINSMS", "Unsubscribed"));
        assertThat(answersTo("YES")).isEmpty();
        assertThat(statuses()).containsEntry("JOINSMS", "Unsubscribed");
    }

    @Test
    void it_concerns_one_code_only() {
        Code other = Code.shortCode("90913");
        OptInMessage there = OptInMessage.singleOptIn(other.keyword("CODETEST"));
        mobileConnect.account().add(other, there);
        phone.text("CODETEST", CODE);
        phone.text("CODETEST", other);

        phone.text("STOP", other);

        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(subscription -> subscription.keyword() + " " + subscription.status())
                .containsExactly("CODETEST on 86288 Subscribed", "CODETEST on 90913 Unsubscribed");
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isFalse();
    }

    @Test
    void it_is_remembered_of_a_number_without_a_subscription() {
        assertThat(answersTo("STOP")).containsExactly(GOODBYE);

        assertThat(mobileConnect.account().subscriptions()).isEmpty();
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();
    }

    @Test
    void again_changes_nothing_and_is_answered_again() {
        phone.text("CODETEST");
        phone.text("STOP");

        Exchange again = phone.text("STOP");

        assertThat(again.entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("MoReceived", "MtDelivered");
    }

    @Test
    void coming_back_brings_back_one_keyword_only() {
        phone.text("CODETEST");
        phone.text("JOINSMS");
        phone.reply("Y");
        phone.text("STOP");

        phone.text("CODETEST");

        assertThat(statuses())
                .containsExactlyInAnyOrderEntriesOf(Map.of("CODETEST", "Subscribed", "JOINSMS", "Unsubscribed"));
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isFalse();
    }

    @Test
    void a_double_opt_in_ends_the_opt_out_with_the_valid_answer() {
        phone.text("STOP");
        phone.text("JOINSMS");
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();

        phone.reply("Y");

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isFalse();
    }

    @Test
    void a_code_can_be_silent() {
        mobileConnect.reset(fake -> fake.account().add(CODE.silentOnStop(), JOIN, TEST));
        phone.text("CODETEST");

        assertThat(answersTo("STOP")).isEmpty();

        assertThat(statuses()).containsEntry("CODETEST", "Unsubscribed");
    }

    @Test
    void a_code_can_answer_otherwise() {
        mobileConnect.reset(fake -> fake.account().add(CODE.answeringStopWith("Bye."), JOIN, TEST));

        assertThat(answersTo("STOP")).containsExactly("Bye.");
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    private Map<String, String> statuses() {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .collect(Collectors.toMap(
                        subscription -> subscription.keyword().word(),
                        subscription -> subscription.status().toString()));
    }
}
