package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Handsets that reply by themselves. */
class AutomaticReplyTest {
    private static final AutomaticReply YES = AutomaticReply.to("Reply Y").with("Y");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(YES);

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Handset other = mobileConnect.handset("+1 317 555 1213");

    @Test
    void a_reply_at_once_has_had_its_effect_when_the_text_has() {
        Exchange exchange = phone.text("JOINSMS");

        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly(JOIN.asking(), JOIN.welcoming());
        assertThat(statusOf(phone)).isEqualTo("Subscribed");
    }

    @Test
    void a_reply_at_once_has_had_its_effect_when_the_application_has_its_answer() {
        new Application(mobileConnect).queueMo("13175551212", "JOINSMS");

        assertThat(statusOf(phone)).isEqualTo("Subscribed");
    }

    @Test
    void every_handset_replies_to_every_text_that_contains_the_trigger() {
        phone.text("JOINSMS");
        other.text("JOINSMS");

        assertThat(statusOf(phone)).isEqualTo("Subscribed");
        assertThat(statusOf(other)).isEqualTo("Subscribed");
    }

    @Test
    void a_text_without_the_trigger_is_not_replied_to() {
        phone.text("CODETEST");

        assertThat(received()).containsExactly("CODETEST");
    }

    @Test
    void the_trigger_is_compared_as_it_stands() {
        play(AutomaticReply.to("reply y").with("Y"));

        phone.text("JOINSMS");

        assertThat(received()).containsExactly("JOINSMS");
    }

    @Test
    void a_late_reply_comes_when_the_clock_gets_there() {
        play(YES.after(Duration.ofMinutes(2)));
        phone.text("JOINSMS");

        mobileConnect.time().advanceBy(Duration.ofMinutes(2).minusNanos(1));
        assertThat(statusOf(phone)).isEqualTo("In Progress");
        mobileConnect.time().advanceBy(Duration.ofNanos(1));

        assertThat(statusOf(phone)).isEqualTo("Subscribed");
    }

    @Test
    void a_late_reply_comes_at_its_time_on_the_way() {
        play(YES.after(Duration.ofMinutes(2)));
        phone.text("JOINSMS");

        mobileConnect.time().advanceBy(Duration.ofDays(1));

        assertThat(mobileConnect
                        .account()
                        .subscriptionsOf(phone.number())
                        .get(0)
                        .since())
                .isEqualTo(START.plus(Duration.ofMinutes(2)));
    }

    @Test
    void a_reply_after_the_window_confirms_nothing() {
        play(YES.after(Duration.ofMinutes(61)));
        phone.text("JOINSMS");

        mobileConnect.time().advanceBy(Duration.ofDays(1));

        assertThat(received()).containsExactly("JOINSMS", "Y");
        assertThat(statusOf(phone)).isEqualTo("In Progress");
    }

    @Test
    void only_the_named_handsets_reply() {
        play(YES.onlyFrom("+1 (317) 555-1213"));

        phone.text("JOINSMS");
        other.text("JOINSMS");

        assertThat(statusOf(phone)).isEqualTo("In Progress");
        assertThat(statusOf(other)).isEqualTo("Subscribed");
    }

    @Test
    void a_reply_may_opt_out() {
        play(AutomaticReply.to("Your code works").with("STOP"));

        phone.text("CODETEST");

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();
        assertThat(phone.newest().text()).startsWith("You are unsubscribed");
    }

    @Test
    void several_rules_reply_in_the_order_in_which_they_were_arranged() {
        play(AutomaticReply.to("Your code")
                .with("first")
                .and(AutomaticReply.to("works").with("second")));

        phone.text("CODETEST");

        assertThat(received()).containsExactly("CODETEST", "first", "second");
    }

    @Test
    void rules_hold_from_when_they_are_arranged_until_the_next_world() {
        AutomaticReply.to("Your code").with("PING").arrange(mobileConnect);
        phone.text("CODETEST");
        assertThat(received()).containsExactly("CODETEST", "PING");

        mobileConnect.reset();

        phone.text("CODETEST");
        assertThat(received()).containsExactly("CODETEST");
    }

    @Test
    void nobody_replies_to_a_name() {
        mobileConnect
                .account()
                .add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                        .saying("Reply Y")
                        .from("NTrail"));
        phone.text("CODETEST");

        new Application(mobileConnect)
                .post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(phone.newest().text()).isEqualTo("Reply Y");
        assertThat(received()).containsExactly("CODETEST");
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> AutomaticReply.to(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part of the text must not be empty: every text would be answered");
        assertThatThrownBy(() -> YES.after(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delay of a reply must be 0 to 3650 days but was PT-1S");
    }

    private void play(Scenario rules) {
        mobileConnect.reset(fake -> fake.account().add(CODE, JOIN, TEST), rules);
    }

    private String statusOf(Handset handset) {
        return mobileConnect
                .account()
                .subscriptionsOf(handset.number())
                .get(0)
                .status()
                .toString();
    }

    private List<String> received() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(MoReceived.class::isInstance)
                .map(event -> ((MoReceived) event).text())
                .toList();
    }
}
