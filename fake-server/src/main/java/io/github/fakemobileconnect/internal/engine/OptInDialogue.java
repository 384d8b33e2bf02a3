package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/** How a number comes to be subscribed to a keyword: at once, or by a valid answer. */
final class OptInDialogue {
    private final Turn turn;
    private final Line line;
    private final Keyword keyword;
    private final Delivery delivery;

    OptInDialogue(Turn turn, Line line, Keyword keyword, Delivery delivery) {
        this.turn = turn;
        this.line = line;
        this.keyword = keyword;
        this.delivery = delivery;
    }

    /** The number texted the keyword. */
    void start(OptInMessage message) {
        if (turn.tables().subscriptions().statusOf(line.number(), keyword) == SubscriptionStatus.SUBSCRIBED) {
            delivery.text(message.duplicateAnswer());
            return;
        }
        switch (message.confirmation()) {
            case SINGLE -> subscribe(message);
            case DOUBLE -> ask(message);
        }
    }

    /** The number gave a valid answer. */
    void confirm(OptInMessage message) {
        turn.tables().conversations().close(turn, line, Reason.CONFIRMED);
        subscribe(message);
    }

    private void ask(OptInMessage message) {
        turn.tables()
                .subscriptions()
                .change(turn, line.number(), keyword, SubscriptionStatus.IN_PROGRESS, ConsentGiver.HANDSET);
        delivery.text(message.asking());
        turn.tables().conversations().awaitConfirmation(turn, line, keyword);
    }

    private void subscribe(OptInMessage message) {
        turn.tables()
                .subscriptions()
                .change(turn, line.number(), keyword, SubscriptionStatus.SUBSCRIBED, ConsentGiver.HANDSET);
        delivery.text(message.welcoming());
    }
}
