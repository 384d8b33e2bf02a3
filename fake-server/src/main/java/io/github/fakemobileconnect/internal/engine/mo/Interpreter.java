package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.account.Confirmation.Verdict;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Conversation;
import io.github.fakemobileconnect.internal.engine.state.Conversations;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.ReservedWords;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.Interpretation.AnythingElse;
import io.github.fakemobileconnect.sms.Interpretation.Confirmation;
import io.github.fakemobileconnect.sms.Interpretation.Help;
import io.github.fakemobileconnect.sms.Interpretation.KeywordText;
import io.github.fakemobileconnect.sms.Interpretation.NextKeyword;
import io.github.fakemobileconnect.sms.Interpretation.NotUnderstood;
import io.github.fakemobileconnect.sms.Interpretation.OptOut;
import io.github.fakemobileconnect.sms.Interpretation.OtherAnswer;
import io.github.fakemobileconnect.sms.Interpretation.TooYoung;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order in which a text is understood: opt-out, help, the open conversation, the keywords of the code, its default
 * keyword.
 */
final class Interpreter {
    private final Register register;
    private final Conversations conversations;
    private final Subscriptions subscriptions;
    private final Consultation consultation;
    private final Instant now;

    Interpreter(
            Register register,
            Conversations conversations,
            Subscriptions subscriptions,
            Consultation consultation,
            Instant now) {
        this.register = register;
        this.conversations = conversations;
        this.subscriptions = subscriptions;
        this.consultation = consultation;
        this.now = now;
    }

    /** One that asks its readings by a consultation of its own. */
    Interpreter asking(Consultation other) {
        return new Interpreter(register, conversations, subscriptions, other, now);
    }

    Interpretation interpret(MoMessage mo) {
        if (ReservedWords.of(register.code(mo.code()).orElseThrow()).isOptOut(mo)) {
            return new OptOut();
        }
        if (ReservedWords.isHelp(mo)) {
            return new Help();
        }
        return conversations
                .on(Line.of(mo))
                .map(conversation -> inConversation(mo, conversation))
                .orElseGet(() -> asOpeningText(mo));
    }

    private Interpretation inConversation(MoMessage mo, Conversation conversation) {
        return switch (conversation.awaiting()) {
            case CONFIRMATION -> asAnswer(mo, conversation.keyword());
            case NEXT_KEYWORD -> new NextKeyword(conversation.keyword());
        };
    }

    private Interpretation asAnswer(MoMessage mo, Keyword awaited) {
        return switch (verdictOn(mo, awaited)) {
            case CONFIRMS -> new Confirmation(awaited);
            case TOO_YOUNG -> new TooYoung(awaited);
            case NOT_AN_ANSWER -> asOtherThanAnAnswer(mo, awaited);
        };
    }

    private Interpretation asOtherThanAnAnswer(MoMessage mo, Keyword awaited) {
        Optional<Keyword> keyword = keywordOf(mo);
        if (keyword.isPresent() && !consultation.takesAlternative(Reading.KEYWORD_WHILE_CONFIRMING)) {
            return new KeywordText(keyword.get());
        }
        return new OtherAnswer(awaited);
    }

    private Interpretation asOpeningText(MoMessage mo) {
        Optional<Keyword> unconfirmed = unconfirmedBy(mo);
        if (unconfirmed.isPresent() && consultation.takesAlternative(Reading.LATE_CONFIRMATION)) {
            return new Confirmation(unconfirmed.get());
        }
        return keywordOf(mo).<Interpretation>map(KeywordText::new).orElseGet(() -> asAnythingElse(mo));
    }

    private Interpretation asAnythingElse(MoMessage mo) {
        return register.toAnythingElseOn(mo.code()).isPresent() ? new AnythingElse() : new NotUnderstood();
    }

    /** The keyword of the code with which the text starts. */
    Optional<Keyword> keywordOf(MoMessage mo) {
        return Optional.of(mo.firstWord())
                .filter(Keyword::isAcceptable)
                .map(word -> new Keyword(mo.code(), word))
                .filter(register::has);
    }

    /** The keyword that came In Progress last among those which the text would have confirmed in time. */
    private Optional<Keyword> unconfirmedBy(MoMessage mo) {
        return subscriptions.on(Line.of(mo)).stream()
                .filter(subscription -> subscription.status() == SubscriptionStatus.IN_PROGRESS)
                .filter(subscription -> verdictOn(mo, subscription.keyword()) == Verdict.CONFIRMS)
                .max(Comparator.comparingLong(Subscription::changedBy))
                .map(Subscription::keyword);
    }

    private Verdict verdictOn(MoMessage mo, Keyword keyword) {
        return register.optInMessage(keyword)
                .map(message -> message.verdictOn(mo.trimmed(), now))
                .orElse(Verdict.NOT_AN_ANSWER);
    }
}
