package io.github.fakemobileconnect.internal.engine.consent;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.OptOuts;
import io.github.fakemobileconnect.internal.engine.state.SendableCountries;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.List;
import java.util.Optional;

/** How numbers stand with a code: whether it reaches them, what they have consented to, and so what they may not be sent. */
public final class CodeConsent {
    private final String code;
    private final SendableCountries countries;
    private final Subscriptions subscriptions;
    private final OptOuts optOuts;

    private CodeConsent(String code, SendableCountries countries, Subscriptions subscriptions, OptOuts optOuts) {
        this.code = code;
        this.countries = countries;
        this.subscriptions = subscriptions;
        this.optOuts = optOuts;
    }

    /** How numbers stand with a code of the account. */
    public static CodeConsent with(Code code, Subscriptions subscriptions, OptOuts optOuts) {
        return new CodeConsent(code.number(), SendableCountries.of(code), subscriptions, optOuts);
    }

    /** Why the number may not be sent what anyone may receive who is Subscribed to a keyword of the code; empty when it may. */
    public Optional<Suppression> suppressionOf(MobileNumber number) {
        if (!isReached(number)) {
            return Optional.of(Suppression.COUNTRY_NOT_SENDABLE);
        }
        List<Subscription> all = subscriptions.on(line(number));
        if (has(all, SubscriptionStatus.SUBSCRIBED)) {
            return Optional.empty();
        }
        if (has(all, SubscriptionStatus.IN_PROGRESS)) {
            return Optional.of(Suppression.IN_PROGRESS);
        }
        boolean optedOut = hasStopped(number) || !all.isEmpty();
        return Optional.of(optedOut ? Suppression.UNSUBSCRIBED : Suppression.NO_SUBSCRIPTION);
    }

    private static boolean has(List<Subscription> subscriptions, SubscriptionStatus status) {
        return subscriptions.stream().anyMatch(subscription -> subscription.status() == status);
    }

    /**
     * Why the number may not be sent what belongs to this keyword and to no other; empty when it may. One that never asked is
     * a matter for whoever sends.
     */
    public Optional<Suppression> suppressionOf(MobileNumber number, Keyword keyword) {
        if (!isReached(number)) {
            return Optional.of(Suppression.COUNTRY_NOT_SENDABLE);
        }
        return switch (statusOf(number, keyword)) {
            case SUBSCRIBED -> Optional.empty();
            case IN_PROGRESS -> Optional.of(Suppression.IN_PROGRESS);
            case UNSUBSCRIBED -> Optional.of(Suppression.UNSUBSCRIBED);
            case NONE -> hasStopped(number) ? Optional.of(Suppression.UNSUBSCRIBED) : Optional.empty();
        };
    }

    String code() {
        return code;
    }

    /** Whether the code sends to the country of the number. */
    boolean isReached(MobileNumber number) {
        return countries.include(number);
    }

    SubscriptionStatus statusOf(MobileNumber number, Keyword keyword) {
        return subscriptions.statusOf(number, keyword);
    }

    /** Whether the number said STOP to the code and has not come back. */
    boolean hasStopped(MobileNumber number) {
        return optOuts.has(line(number));
    }

    /** Whether it did so before it ever asked for a keyword of the code. */
    boolean hasStoppedBeforeAsking(MobileNumber number) {
        return optOuts.cameBeforeAsking(line(number));
    }

    private Line line(MobileNumber number) {
        return new Line(number, code);
    }
}
