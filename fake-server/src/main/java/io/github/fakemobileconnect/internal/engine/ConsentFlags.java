package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/**
 * What a send does to the subscriptions of its recipients, when it is accepted.
 *
 * @param subscribe whether a subscription is to be created where there is none
 * @param resubscribe whether a subscription that was ended is to be taken up again
 * @param keyword the keyword of those subscriptions; blank when the request had none
 */
public record ConsentFlags(boolean subscribe, boolean resubscribe, String keyword) {
    boolean isAsked() {
        return subscribe || resubscribe;
    }

    void act(Turn turn, Consultation consultation, MobileNumber number, String code) {
        if (!isAsked()) {
            return;
        }
        Keyword on = new Keyword(code, keyword);
        Line line = new Line(number, code);
        if (subscribes(turn.tables(), consultation, line, on)) {
            turn.tables().conversations().closeConfirmationOf(turn, line, on);
            turn.tables()
                    .subscriptions()
                    .change(turn, number, on, SubscriptionStatus.SUBSCRIBED, ConsentGiver.APPLICATION);
        }
    }

    private boolean subscribes(Tables tables, Consultation consultation, Line line, Keyword on) {
        return switch (tables.subscriptions().statusOf(line.number(), on)) {
            case NONE -> subscribe && (resubscribe || !tables.optOuts().cameBeforeAsking(line));
            case IN_PROGRESS -> subscribe && consultation.takesAlternative(Reading.SUBSCRIBE_WHILE_IN_PROGRESS);
            case SUBSCRIBED -> false;
            case UNSUBSCRIBED -> resubscribe;
        };
    }
}
