package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.internal.engine.state.LastSenders;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.SeenLate;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.LinkedHashSet;
import java.util.Set;

/** Brings numbers where the test wants them to stand, as if texts had led there. */
final class OpeningConsent {
    private final Turn turn;
    private final Subscriptions subscriptions;
    private final SeenLate seenLate;
    private final LastSenders lastSenders;
    private final Set<Line> optedOut = new LinkedHashSet<>();

    OpeningConsent(Turn turn, Subscriptions subscriptions, SeenLate seenLate, LastSenders lastSenders) {
        this.turn = turn;
        this.subscriptions = subscriptions;
        this.seenLate = seenLate;
        this.lastSenders = lastSenders;
    }

    void arrange(Consent consent) {
        Keyword keyword = consent.keyword();
        Line line = Line.of(consent.number(), keyword);
        turn.consent().change(consent.number(), keyword, status(consent), ConsentGiver.TEST);
        seenLate.showAtOnce(consent.number(), keyword);
        lastSenders.note(consent.number(), keyword.code());
        switch (consent.standing()) {
            case SUBSCRIBED -> turn.conversation(line).closeConfirmationOf(keyword);
            case IN_PROGRESS -> {
                turn.conversation(line).awaitConfirmation(keyword);
                turn.conversation(line).prolong();
            }
            case OPTED_OUT -> {
                turn.conversation(line).closeConfirmationOf(keyword);
                optedOut.add(line);
            }
        }
    }

    private static SubscriptionStatus status(Consent consent) {
        return switch (consent.standing()) {
            case SUBSCRIBED -> SubscriptionStatus.SUBSCRIBED;
            case IN_PROGRESS -> SubscriptionStatus.IN_PROGRESS;
            case OPTED_OUT -> SubscriptionStatus.UNSUBSCRIBED;
        };
    }

    /** Who is opted out of a code and Subscribed to none of its keywords has said STOP to it. */
    void rememberOptOuts() {
        optedOut.stream()
                .filter(line -> subscriptions.on(line).stream().noneMatch(Subscription::isSubscribed))
                .forEach(line -> turn.consent().rememberStop(line));
    }
}
