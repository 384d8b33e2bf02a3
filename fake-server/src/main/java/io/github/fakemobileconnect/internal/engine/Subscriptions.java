package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The consent of every number to every keyword. */
final class Subscriptions {
    private final Map<MobileNumber, Map<Keyword, Subscription>> byNumber = new HashMap<>();
    /** What numbers that are In Progress go back to when they are turned away. */
    private final Map<MobileNumber, Map<Keyword, SubscriptionStatus>> before = new HashMap<>();

    /** Brings a subscription to a status, and the opt-out of its code to an end where that is Subscribed. */
    void change(Turn turn, MobileNumber number, Keyword keyword, SubscriptionStatus to, ConsentGiver by) {
        SubscriptionStatus from = statusOf(number, keyword);
        if (from == to) {
            return;
        }
        long changedBy = turn.record(new SubscriptionChanged(number, keyword, from, to, by));
        turn.tables().lag().noteChange(number, keyword, find(number, keyword));
        Map<Keyword, Subscription> subscriptions = byNumber.computeIfAbsent(number, n -> new LinkedHashMap<>());
        if (to == SubscriptionStatus.NONE) {
            subscriptions.remove(keyword);
        } else {
            subscriptions.put(keyword, new Subscription(number, keyword, to, turn.now(), changedBy));
        }
        if (to == SubscriptionStatus.IN_PROGRESS) {
            SubscriptionStatus earlier = from == SubscriptionStatus.UNSUBSCRIBED ? from : SubscriptionStatus.NONE;
            before.computeIfAbsent(number, n -> new HashMap<>()).put(keyword, earlier);
        }
        if (to == SubscriptionStatus.SUBSCRIBED) {
            turn.tables().optOuts().end(turn, Line.of(number, keyword));
        }
    }

    /** Takes back that a number asked for a keyword; one that had opted out has opted out again. */
    void withdraw(Turn turn, MobileNumber number, Keyword keyword) {
        if (statusOf(number, keyword) == SubscriptionStatus.IN_PROGRESS) {
            SubscriptionStatus earlier =
                    before.getOrDefault(number, Map.of()).getOrDefault(keyword, SubscriptionStatus.NONE);
            change(turn, number, keyword, earlier, ConsentGiver.HANDSET);
        }
    }

    /** Ends all subscriptions to a keyword, as if none had ever asked for it. */
    void removeAllTo(Turn turn, Keyword keyword, ConsentGiver by) {
        all().stream()
                .filter(subscription -> subscription.keyword().equals(keyword))
                .sorted(Comparator.comparingLong(Subscription::changedBy))
                .forEach(subscription -> change(turn, subscription.number(), keyword, SubscriptionStatus.NONE, by));
    }

    SubscriptionStatus statusOf(MobileNumber number, Keyword keyword) {
        @Nullable Subscription subscription = find(number, keyword);
        return subscription == null ? SubscriptionStatus.NONE : subscription.status();
    }

    private @Nullable Subscription find(MobileNumber number, Keyword keyword) {
        return byNumber.getOrDefault(number, Map.of()).get(keyword);
    }

    /** In the order in which the number first asked for the keywords. */
    List<Subscription> of(MobileNumber number) {
        return List.copyOf(byNumber.getOrDefault(number, Map.of()).values());
    }

    List<Subscription> on(Line line) {
        return of(line.number()).stream()
                .filter(subscription -> subscription.keyword().code().equals(line.code()))
                .toList();
    }

    List<Subscription> all() {
        return byNumber.values().stream()
                .flatMap(keywords -> keywords.values().stream())
                .toList();
    }
}
