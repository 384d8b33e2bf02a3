package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who receives a transactional message: every combination of where the number stands on the definition's keyword and on
 * another one of its code, whether it said STOP since, and what request, definition and account say. What is expected is
 * written from the table in words, not from the engine.
 */
class WhoGetsATransactionalSendTest {
    private static final List<Boolean> EITHER = List.of(false, true);

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    SendDefinition.of("adding", JOIN.keyword()).saying("Hello"),
                    SendDefinition.of("strict", JOIN.keyword()).saying("Hello").onlyToKnownContacts()));

    private final Messaging messaging = new Messaging(mobileConnect);
    private final Handset phone = mobileConnect.handset(NUMBER);

    private enum Standing {
        NONE,
        IN_PROGRESS,
        SUBSCRIBED
    }

    private record Situation(
            Standing onKeyword, Standing onOther, boolean stopped, boolean resubscribe, boolean adds, boolean known) {
        /** The table of what a send makes of the standing on the keyword. */
        SubscriptionStatus statusAfter() {
            if (onKeyword == Standing.NONE) {
                boolean subscribed = stopped ? resubscribe : adds;
                return subscribed ? SubscriptionStatus.SUBSCRIBED : SubscriptionStatus.NONE;
            }
            if (stopped) {
                return resubscribe ? SubscriptionStatus.SUBSCRIBED : SubscriptionStatus.UNSUBSCRIBED;
            }
            return onKeyword == Standing.SUBSCRIBED ? SubscriptionStatus.SUBSCRIBED : SubscriptionStatus.IN_PROGRESS;
        }

        /** The table of who is sent to. */
        boolean receives() {
            boolean neverAsked = onKeyword == Standing.NONE && !stopped;
            return statusAfter() == SubscriptionStatus.SUBSCRIBED || (neverAsked && (adds || known));
        }

        String stage() {
            boolean neverAsked = onKeyword == Standing.NONE && !stopped;
            return receives() ? "SMSSent" : neverAsked ? "SMSNotSent 47 AddressNotFound" : "SMSNotSent 1 Unsubscribed";
        }

        /** A strict definition and a stranger: what its consent is worth is told elsewhere. */
        boolean isOfAStranger() {
            return !adds && !known;
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void by_the_table(Situation situation) {
        if (situation.known()) {
            mobileConnect.account().add(Contact.of("Astro25", NUMBER));
        }
        arrange(NEWS, situation.onOther());
        arrange(JOIN, situation.onKeyword());
        if (situation.stopped()) {
            phone.text("STOP");
        }
        SubscriptionStatus otherBefore = statusOn(NEWS);
        int before = phone.inbox().size();

        messaging.send(
                "k",
                situation.adds() ? "adding" : "strict",
                ",\"subscriptions\":{\"resubscribe\":%s}".formatted(situation.resubscribe()));

        assertThat(statusOn(JOIN)).isEqualTo(situation.statusAfter());
        assertThat(statusOn(NEWS)).isEqualTo(otherBefore);
        assertThat(phone.inbox()).hasSize(before + (situation.receives() ? 1 : 0));
        assertThat(messaging.stage("k")).isEqualTo(situation.stage());
    }

    static Stream<Situation> situations() {
        return Arrays.stream(Standing.values())
                .flatMap(onKeyword -> Arrays.stream(Standing.values())
                        .flatMap(onOther -> EITHER.stream()
                                .flatMap(stopped -> EITHER.stream()
                                        .flatMap(resubscribe -> EITHER.stream()
                                                .flatMap(adds -> EITHER.stream()
                                                        .map(known -> new Situation(
                                                                onKeyword,
                                                                onOther,
                                                                stopped,
                                                                resubscribe,
                                                                adds,
                                                                known)))))))
                .filter(situation ->
                        !situation.isOfAStranger() || (situation.onKeyword() == Standing.NONE && !situation.stopped()));
    }

    private void arrange(OptInMessage message, Standing standing) {
        if (standing != Standing.NONE) {
            phone.text(message.keyword().word());
        }
        if (standing == Standing.SUBSCRIBED) {
            phone.reply("Y");
        }
    }

    private SubscriptionStatus statusOn(OptInMessage message) {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .filter(subscription -> subscription.keyword().equals(message.keyword()))
                .map(Subscription::status)
                .findFirst()
                .orElse(SubscriptionStatus.NONE);
    }
}
