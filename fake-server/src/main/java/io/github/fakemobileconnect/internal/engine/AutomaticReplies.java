package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.journal.AutomaticReplyWithheld;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What handsets answer by themselves. */
final class AutomaticReplies {
    private final List<ReplyRule> rules = new ArrayList<>();

    void add(ReplyRule rule) {
        rules.add(rule);
    }

    /** Enters the replies to a text that has arrived. */
    void enter(Turn turn, MtMessage message) {
        rules.stream().filter(rule -> rule.answers(message)).forEach(rule -> enter(turn, message, rule));
    }

    private static void enter(Turn turn, MtMessage message, ReplyRule rule) {
        ReplyChain chain = Optional.ofNullable(turn.occasion().replies()).orElseGet(ReplyChain::new);
        if (!chain.grows()) {
            turn.record(new AutomaticReplyWithheld(message.to(), rule.reply(), ReplyChain.LONGEST));
            return;
        }
        MoMessage reply = new MoMessage(message.to(), message.code(), rule.reply());
        turn.on(turn.occasion().among(chain))
                .schedule(turn.now().plus(rule.after()), new ReceiveMo(reply, MoOrigin.HANDSET));
    }
}
