package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Where a test puts numbers that have texted already. */
class ConsentArrangedLaterTest {
    private static final Contact ASTRO = Contact.of("Astro25", "+1 317 555 1212");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void a_number_that_waits_may_be_made_a_subscriber() {
        phone.text("JOINSMS");

        add(ASTRO.subscribedTo(JOIN));

        assertThat(texts(phone.text("Y"))).isEmpty();
        assertThat(statuses()).containsExactly("JOINSMS on 86288 Subscribed");
    }

    @Test
    void a_number_that_waits_may_be_opted_out() {
        phone.text("JOINSMS");

        add(ASTRO.optedOutOf(JOIN));

        assertThat(texts(phone.text("Y"))).isEmpty();
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();
    }

    @Test
    void a_number_that_opted_out_may_be_brought_back() {
        phone.text("STOP");

        add(ASTRO.subscribedTo(TEST));

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isFalse();
    }

    @Test
    void what_stands_already_stays_as_it_is() {
        phone.text("CODETEST");
        mobileConnect.time().advanceBy(Duration.ofDays(1));

        add(ASTRO.subscribedTo(TEST));

        assertThat(subscription().since()).isEqualTo(START);
    }

    @Test
    void another_keyword_leaves_the_open_conversation_alone() {
        phone.text("JOINSMS");

        add(ASTRO.subscribedTo(NEWS));

        assertThat(texts(phone.text("Y"))).containsExactly(JOIN.welcoming());
    }

    private void add(AccountItem... items) {
        mobileConnect.account().add(items);
    }

    private Subscription subscription() {
        return mobileConnect.account().subscriptionsOf(phone.number()).get(0);
    }

    private List<String> statuses() {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .map(subscription -> subscription.keyword() + " " + subscription.status())
                .toList();
    }

    private static List<String> texts(Exchange exchange) {
        return exchange.answers().stream().map(MtMessage::text).toList();
    }
}
