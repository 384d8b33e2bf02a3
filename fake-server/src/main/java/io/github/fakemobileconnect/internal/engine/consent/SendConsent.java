package io.github.fakemobileconnect.internal.engine.consent;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/**
 * What a send by messageContact does to the subscriptions of its recipients, when it is accepted.
 *
 * @param subscribe whether a subscription is to be created where there is none
 * @param resubscribe whether a subscription that was ended is to be taken up again
 * @param keyword the keyword of those subscriptions; blank when the request had none
 */
public record SendConsent(boolean subscribe, boolean resubscribe, String keyword) {
    /** Whether it is to do anything. */
    public boolean isAsked() {
        return subscribe || resubscribe;
    }

    /**
     * Does it for one number.
     *
     * @param standing how numbers stand with the code of the message
     */
    public void give(Turn turn, Consultation consultation, CodeConsent standing, MobileNumber number) {
        if (!isAsked()) {
            return;
        }
        Keyword on = new Keyword(standing.code(), keyword);
        if (subscribes(standing, consultation, number, on)) {
            turn.conversation(new Line(number, standing.code())).closeConfirmationOf(on);
            turn.consent().change(number, on, SubscriptionStatus.SUBSCRIBED, ConsentGiver.APPLICATION);
        }
    }

    private boolean subscribes(CodeConsent standing, Consultation consultation, MobileNumber number, Keyword on) {
        return switch (standing.statusOf(number, on)) {
            case NONE -> subscribe && (resubscribe || !standing.hasStoppedBeforeAsking(number));
            case IN_PROGRESS -> subscribe && consultation.takesAlternative(Reading.SUBSCRIBE_WHILE_IN_PROGRESS);
            case SUBSCRIBED -> false;
            case UNSUBSCRIBED -> resubscribe;
        };
    }
}
