package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.LinkedHashSet;
import java.util.Set;

/** Brings numbers where the test wants them to stand, as if texts had led there. */
final class OpeningConsent {
    private final Turn turn;
    private final Set<Line> optedOut = new LinkedHashSet<>();

    OpeningConsent(Turn turn) {
        this.turn = turn;
    }

    void arrange(Consent consent) {
        Keyword keyword = consent.keyword();
        Line line = Line.of(consent.number(), keyword);
        Subscriptions subscriptions = turn.tables().subscriptions();
        subscriptions.change(turn, consent.number(), keyword, status(consent), ConsentGiver.TEST);
        turn.tables().lag().showAtOnce(consent.number(), keyword);
        turn.tables().lastSenders().note(consent.number(), keyword.code());
        switch (consent.standing()) {
            case SUBSCRIBED -> turn.tables().conversations().closeConfirmationOf(turn, line, keyword);
            case IN_PROGRESS -> {
                turn.tables().conversations().awaitConfirmation(turn, line, keyword);
                turn.tables().conversations().prolong(turn, line);
            }
            case OPTED_OUT -> {
                turn.tables().conversations().closeConfirmationOf(turn, line, keyword);
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
                .filter(line -> turn.tables().subscriptions().on(line).stream().noneMatch(Subscription::isSubscribed))
                .forEach(line -> turn.tables().optOuts().remember(turn, line));
    }
}
