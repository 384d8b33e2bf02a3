package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.List;
import java.util.Optional;

/** Which numbers a code may text: those that are Subscribed to at least one of its keywords. */
final class Eligibility {
    private final Tables tables;
    private final String code;
    private final Reach reach;

    Eligibility(Tables tables, String code) {
        this.tables = tables;
        this.code = code;
        this.reach = Reach.of(tables.register().code(code).orElseThrow());
    }

    /** Why the number may not be texted; empty when it may. */
    Optional<Suppression> suppressionOf(MobileNumber number) {
        if (!reach.includes(number)) {
            return Optional.of(Suppression.COUNTRY_NOT_SENDABLE);
        }
        Line line = new Line(number, code);
        List<Subscription> subscriptions = tables.subscriptions().on(line);
        if (has(subscriptions, SubscriptionStatus.SUBSCRIBED)) {
            return Optional.empty();
        }
        if (has(subscriptions, SubscriptionStatus.IN_PROGRESS)) {
            return Optional.of(Suppression.IN_PROGRESS);
        }
        boolean optedOut = tables.optOuts().has(line) || !subscriptions.isEmpty();
        return Optional.of(optedOut ? Suppression.UNSUBSCRIBED : Suppression.NO_SUBSCRIPTION);
    }

    private static boolean has(List<Subscription> subscriptions, SubscriptionStatus status) {
        return subscriptions.stream().anyMatch(subscription -> subscription.status() == status);
    }
}
