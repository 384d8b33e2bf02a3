package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.IN_PROGRESS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How long a double opt-in waits for its answer. */
class OptInConversationTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void closes_an_hour_after_the_last_text() {
        phone.text("JOINSMS");
        mobileConnect.time().advanceBy(Duration.ofMinutes(60));

        assertThat(answersTo("YES")).isEmpty();

        assertThat(statusOf(JOIN)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void is_open_until_then() {
        phone.text("JOINSMS");
        mobileConnect.time().advanceBy(Duration.ofMinutes(60).minusMillis(1));

        assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
    }

    @Test
    void stays_open_with_every_text() {
        phone.text("JOINSMS");
        for (int i = 0; i < 3; i++) {
            mobileConnect.time().advanceBy(Duration.ofMinutes(59));
            phone.text("hm");
        }

        assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
    }

    @Test
    void closes_at_its_time_on_the_way() {
        phone.text("JOINSMS");
        mobileConnect.time().advanceBy(Duration.ofMinutes(30));
        phone.text("hm");
        mobileConnect.time().advanceBy(Duration.ofDays(1));

        assertThat(mobileConnect.journal().entries())
                .filteredOn(entry -> entry.event().inWords().endsWith("conversation closed, expired"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at()).isEqualTo(NorthernTrail.START.plus(Duration.ofMinutes(90))));
    }

    @Test
    void lasts_as_long_as_the_code_says() {
        mobileConnect.reset(
                fake -> fake.account().add(NorthernTrail.CODE.closingConversationsAfter(Duration.ofMinutes(10)), JOIN));
        phone.text("JOINSMS");
        mobileConnect.time().advanceBy(Duration.ofMinutes(10));

        assertThat(answersTo("YES")).isEmpty();
    }

    @Test
    void opens_again_with_the_keyword() {
        phone.text("JOINSMS");
        mobileConnect.time().advanceBy(Duration.ofHours(2));
        phone.text("JOINSMS");

        assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
    }

    @Test
    void of_the_newest_keyword_owns_the_reply() {
        phone.text("JOINSMS");
        phone.text("NEWS");

        assertThat(answersTo("YES")).containsExactly(NEWS.welcoming());

        assertThat(statusOf(NEWS)).isEqualTo(SUBSCRIBED);
        assertThat(statusOf(JOIN)).isEqualTo(IN_PROGRESS);
        assertThat(answersTo("YES")).isEmpty();
    }

    @Test
    void survives_a_single_opt_in_in_between() {
        phone.text("JOINSMS");
        phone.text("CODETEST");

        assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
    }

    @Test
    void survives_a_call_for_help() {
        mobileConnect.reset(fake -> fake.account().add(NorthernTrail.CODE.answeringHelpWith("Call 555."), JOIN));
        phone.text("JOINSMS");

        assertThat(answersTo("help me")).containsExactly("Call 555.");
        assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    private SubscriptionStatus statusOf(OptInMessage message) {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .filter(subscription -> subscription.keyword().equals(message.keyword()))
                .map(Subscription::status)
                .findFirst()
                .orElseThrow();
    }
}
