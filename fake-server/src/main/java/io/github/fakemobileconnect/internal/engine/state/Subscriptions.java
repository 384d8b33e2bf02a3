package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The consent of every number to every keyword. */
public final class Subscriptions {
    private final Map<MobileNumber, Map<Keyword, Subscription>> byNumber = new HashMap<>();
    /** What numbers that are In Progress go back to when they are turned away. */
    private final Map<MobileNumber, Map<Keyword, SubscriptionStatus>> before = new HashMap<>();

    /** Puts a subscription in the place of the one before. */
    public void put(Subscription subscription) {
        MobileNumber number = subscription.number();
        Keyword keyword = subscription.keyword();
        if (subscription.status() == SubscriptionStatus.IN_PROGRESS) {
            boolean ended = statusOf(number, keyword) == SubscriptionStatus.UNSUBSCRIBED;
            before.computeIfAbsent(number, n -> new HashMap<>())
                    .put(keyword, ended ? SubscriptionStatus.UNSUBSCRIBED : SubscriptionStatus.NONE);
        }
        byNumber.computeIfAbsent(number, n -> new LinkedHashMap<>()).put(keyword, subscription);
    }

    /** Forgets that the number ever asked for the keyword. */
    public void remove(MobileNumber number, Keyword keyword) {
        byNumber.computeIfAbsent(number, n -> new LinkedHashMap<>()).remove(keyword);
    }

    /** The subscription, in any status but none. */
    public Optional<Subscription> find(MobileNumber number, Keyword keyword) {
        return Optional.ofNullable(byNumber.getOrDefault(number, Map.of()).get(keyword));
    }

    /** The status, which is none where the number never asked. */
    public SubscriptionStatus statusOf(MobileNumber number, Keyword keyword) {
        return find(number, keyword).map(Subscription::status).orElse(SubscriptionStatus.NONE);
    }

    /** What the number had with the keyword before it came In Progress: a subscription that had ended, or none. */
    public SubscriptionStatus statusBeforeAsking(MobileNumber number, Keyword keyword) {
        return before.getOrDefault(number, Map.of()).getOrDefault(keyword, SubscriptionStatus.NONE);
    }

    /** In the order in which the number first asked for the keywords. */
    public List<Subscription> of(MobileNumber number) {
        return List.copyOf(byNumber.getOrDefault(number, Map.of()).values());
    }

    /** Those of the number to the keywords of the code. */
    public List<Subscription> on(Line line) {
        return of(line.number()).stream()
                .filter(subscription -> subscription.keyword().code().equals(line.code()))
                .toList();
    }

    /** Those of all numbers. */
    public List<Subscription> all() {
        return byNumber.values().stream()
                .flatMap(keywords -> keywords.values().stream())
                .toList();
    }
}
