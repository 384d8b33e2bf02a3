package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.journal.AutomaticReplyWithheld;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.ArrayList;
import java.util.List;

/** What handsets answer by themselves. */
final class AutomaticReplies {
    /** So many replies, one out of the other, are a circle. */
    private static final int LONGEST_CHAIN = 100;

    private final List<ReplyRule> rules = new ArrayList<>();

    void add(ReplyRule rule) {
        rules.add(rule);
    }

    /** Enters the replies to a text that has arrived. */
    void enter(Turn turn, MtMessage message) {
        rules.stream().filter(rule -> rule.answers(message)).forEach(rule -> enter(turn, message, rule));
    }

    private static void enter(Turn turn, MtMessage message, ReplyRule rule) {
        Occasion occasion = turn.occasion().afterAnAutomaticReply();
        if (occasion.automaticReplies() > LONGEST_CHAIN) {
            turn.record(new AutomaticReplyWithheld(message.to(), rule.reply(), LONGEST_CHAIN));
            return;
        }
        MoMessage reply = new MoMessage(message.to(), message.code(), rule.reply());
        turn.on(occasion).schedule(turn.now().plus(rule.after()), new ReceiveMo(reply, MoOrigin.HANDSET));
    }
}
