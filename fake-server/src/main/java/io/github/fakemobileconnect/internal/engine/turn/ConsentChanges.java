package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.OptOuts;
import io.github.fakemobileconnect.internal.engine.state.SeenLate;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.journal.OptOutChanged;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.Comparator;

/** Changes what numbers have consented to, with the journal entries of that. */
public final class ConsentChanges {
    private final Subscriptions subscriptions;
    private final OptOuts optOuts;
    private final SeenLate seenLate;
    private final CausedJournal journal;

    ConsentChanges(Subscriptions subscriptions, OptOuts optOuts, SeenLate seenLate, CausedJournal journal) {
        this.subscriptions = subscriptions;
        this.optOuts = optOuts;
        this.seenLate = seenLate;
        this.journal = journal;
    }

    /** Brings a subscription to a status, and the opt-out of its code to an end where that is Subscribed. */
    public void change(MobileNumber number, Keyword keyword, SubscriptionStatus to, ConsentGiver by) {
        SubscriptionStatus from = subscriptions.statusOf(number, keyword);
        if (from == to) {
            return;
        }
        long changedBy = journal.record(new SubscriptionChanged(number, keyword, from, to, by));
        seenLate.noteChange(number, keyword, subscriptions.find(number, keyword));
        if (to == SubscriptionStatus.NONE) {
            subscriptions.remove(number, keyword);
        } else {
            subscriptions.put(new Subscription(number, keyword, to, journal.now(), changedBy));
        }
        if (to == SubscriptionStatus.SUBSCRIBED) {
            endOptOut(Line.of(number, keyword));
        }
    }

    private void endOptOut(Line line) {
        if (optOuts.end(line)) {
            journal.record(new OptOutChanged(line.number(), line.code(), false));
        }
    }

    /** Takes back that a number asked for a keyword; one that had opted out has opted out again. */
    public void withdraw(MobileNumber number, Keyword keyword) {
        if (subscriptions.statusOf(number, keyword) == SubscriptionStatus.IN_PROGRESS) {
            change(number, keyword, subscriptions.statusBeforeAsking(number, keyword), ConsentGiver.HANDSET);
        }
    }

    /** Ends all subscriptions to a keyword, as if none had ever asked for it. */
    public void removeAllTo(Keyword keyword, ConsentGiver by) {
        subscriptions.all().stream()
                .filter(subscription -> subscription.keyword().equals(keyword))
                .sorted(Comparator.comparingLong(Subscription::changedBy))
                .forEach(subscription -> change(subscription.number(), keyword, SubscriptionStatus.NONE, by));
    }

    /** Ends all subscriptions of a number on a code and remembers that it said STOP. */
    public void stop(Line line) {
        subscriptions
                .on(line)
                .forEach(subscription -> change(
                        line.number(), subscription.keyword(), SubscriptionStatus.UNSUBSCRIBED, ConsentGiver.HANDSET));
        rememberStop(line);
    }

    /** Remembers that a number said STOP to a code, whatever its subscriptions. */
    public void rememberStop(Line line) {
        boolean hasAsked = !subscriptions.on(line).isEmpty();
        if (optOuts.remember(line, hasAsked)) {
            journal.record(new OptOutChanged(line.number(), line.code(), true));
        }
    }
}
