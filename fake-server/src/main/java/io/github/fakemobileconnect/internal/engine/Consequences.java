package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/** What each meaning of a text sets in motion on its line. */
final class Consequences implements Interpretation.Cases {
    private final Turn turn;
    private final Line line;
    private final Delivery delivery;

    Consequences(Turn turn, Line line) {
        this.turn = turn;
        this.line = line;
        this.delivery = new Delivery(turn, line);
    }

    @Override
    public void optOut() {
        turn.tables().conversations().close(turn, line, Reason.OPTED_OUT);
        for (Subscription subscription : turn.tables().subscriptions().on(line)) {
            turn.tables()
                    .subscriptions()
                    .change(
                            turn,
                            line.number(),
                            subscription.keyword(),
                            SubscriptionStatus.UNSUBSCRIBED,
                            ConsentGiver.HANDSET);
        }
        turn.tables().optOuts().remember(turn, line);
        delivery.text(code().stopAnswer());
    }

    @Override
    public void help() {
        delivery.text(code().helpAnswer());
    }

    @Override
    public void keyword(Keyword keyword) {
        turn.tables()
                .register()
                .optInMessage(keyword)
                .ifPresent(message -> optIn(keyword).start(message));
    }

    @Override
    public void confirmation(Keyword keyword) {
        turn.tables()
                .register()
                .optInMessage(keyword)
                .ifPresent(message -> optIn(keyword).confirm(message));
    }

    @Override
    public void otherAnswer(Keyword keyword) {
        turn.tables().register().optInMessage(keyword).ifPresent(message -> delivery.text(message.otherAnswer()));
    }

    @Override
    public void nextKeyword(Keyword keyword) {
        turn.tables().conversations().close(turn, line, Reason.ANSWERED);
        keyword(keyword);
    }

    /** The text is in the journal; nobody answers it. */
    @Override
    public void notUnderstood() {}

    private OptInDialogue optIn(Keyword keyword) {
        return new OptInDialogue(turn, line, keyword, delivery);
    }

    private Code code() {
        return turn.tables().register().code(line.code()).orElseThrow();
    }
}
