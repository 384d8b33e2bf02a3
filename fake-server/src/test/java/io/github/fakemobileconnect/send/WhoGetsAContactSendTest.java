package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which numbers receive a send: every combination of where they stand on its keyword, on another keyword of the code, whether
 * they said STOP since, and the two flags. What is expected is written from the table in words, not from the engine.
 */
class WhoGetsAContactSendTest {
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(WhoGetsAContactSendTest::message);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void message(FakeMobileConnect fake) {
        fake.account().add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello"));
    }

    private enum Standing {
        NONE,
        IN_PROGRESS,
        SUBSCRIBED
    }

    @ParameterizedTest(name = "{0} on the keyword, {1} on another, STOP since: {2}, Subscribe: {3}, Resubscribe: {4}")
    @MethodSource("combinations")
    void by_the_table(Standing onKeyword, Standing onOther, boolean stopped, boolean subscribe, boolean resubscribe) {
        arrange(NEWS, onOther);
        arrange(JOIN, onKeyword);
        if (stopped) {
            phone.text("STOP");
        }
        long before = mobileConnect.journal().newest();

        send(subscribe, resubscribe);

        SubscriptionStatus then = statusAfter(onKeyword, onOther, stopped, subscribe, resubscribe);
        boolean otherStillCounts = onOther == Standing.SUBSCRIBED && !stopped;
        assertThat(statusOn(JOIN)).isEqualTo(then);
        assertThat(deliveredAfter(before)).isEqualTo(then == SubscriptionStatus.SUBSCRIBED || otherStillCounts);
    }

    /** The table: what the flags make of the standing on the keyword. */
    private static SubscriptionStatus statusAfter(
            Standing onKeyword, Standing onOther, boolean stopped, boolean subscribe, boolean resubscribe) {
        if (onKeyword == Standing.NONE) {
            boolean saidStopFirst = stopped && onOther == Standing.NONE;
            boolean created = subscribe && (resubscribe || !saidStopFirst);
            return created ? SubscriptionStatus.SUBSCRIBED : SubscriptionStatus.NONE;
        }
        if (stopped) {
            return resubscribe ? SubscriptionStatus.SUBSCRIBED : SubscriptionStatus.UNSUBSCRIBED;
        }
        return onKeyword == Standing.SUBSCRIBED ? SubscriptionStatus.SUBSCRIBED : SubscriptionStatus.IN_PROGRESS;
    }

    static Stream<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (Standing onKeyword : Standing.values()) {
            for (Standing onOther : Standing.values()) {
                for (int flags = 0; flags < 8; flags++) {
                    all.add(Arguments.of(onKeyword, onOther, (flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0));
                }
            }
        }
        return all.stream();
    }

    @Test
    void a_number_that_came_back_to_another_keyword_receives_again() {
        arrange(JOIN, Standing.SUBSCRIBED);
        phone.text("STOP");
        arrange(NEWS, Standing.SUBSCRIBED);
        long before = mobileConnect.journal().newest();

        send(false, false);

        assertThat(statusOn(JOIN)).isEqualTo(SubscriptionStatus.UNSUBSCRIBED);
        assertThat(deliveredAfter(before)).isTrue();
    }

    @Test
    void consent_given_by_the_application_is_journalled_as_such() {
        send(true, false);

        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> (Object) entry.event())
                .contains(new SubscriptionChanged(
                        phone.number(),
                        JOIN.keyword(),
                        SubscriptionStatus.NONE,
                        SubscriptionStatus.SUBSCRIBED,
                        ConsentGiver.APPLICATION));
    }

    @Test
    void subscribe_while_in_progress_subscribes_under_the_alternative_reading() {
        mobileConnect.reset(
                new NorthernTrail(),
                WhoGetsAContactSendTest::message,
                Scenarios.underTheAlternativeOf(Reading.SUBSCRIBE_WHILE_IN_PROGRESS));
        arrange(JOIN, Standing.IN_PROGRESS);
        long before = mobileConnect.journal().newest();

        send(true, false);

        assertThat(statusOn(JOIN)).isEqualTo(SubscriptionStatus.SUBSCRIBED);
        assertThat(deliveredAfter(before)).isTrue();
        assertThat(phone.reply("thanks").answers()).isEmpty();
    }

    private void arrange(OptInMessage message, Standing standing) {
        if (standing != Standing.NONE) {
            phone.text(message.keyword().word());
        }
        if (standing == Standing.SUBSCRIBED) {
            phone.reply("Y");
        }
    }

    private void send(boolean subscribe, boolean resubscribe) {
        String keyword = subscribe || resubscribe ? ",\"keyword\":\"JOINSMS\"" : "";
        var answer = application.post(
                SEND,
                "{\"mobileNumbers\":[\"13175551212\"],\"Subscribe\":%s,\"Resubscribe\":\"%s\"%s}"
                        .formatted(subscribe, resubscribe, keyword));
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    private SubscriptionStatus statusOn(OptInMessage message) {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .filter(subscription -> subscription.keyword().equals(message.keyword()))
                .map(Subscription::status)
                .findFirst()
                .orElse(SubscriptionStatus.NONE);
    }

    private boolean deliveredAfter(long sequence) {
        return mobileConnect.journal().after(sequence).stream().anyMatch(entry -> entry.event() instanceof MtDelivered);
    }
}
