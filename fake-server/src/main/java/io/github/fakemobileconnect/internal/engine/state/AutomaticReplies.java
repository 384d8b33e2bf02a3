package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.sms.MtMessage;
import java.util.ArrayList;
import java.util.List;

/** What handsets answer by themselves. */
public final class AutomaticReplies {
    private final List<ReplyRule> rules = new ArrayList<>();

    /** From now on handsets follow the rule. */
    public void add(ReplyRule rule) {
        rules.add(rule);
    }

    /** The rules by which a text that has arrived is answered, in the order in which they were added. */
    public List<ReplyRule> to(MtMessage message) {
        return rules.stream().filter(rule -> rule.answers(message)).toList();
    }
}
