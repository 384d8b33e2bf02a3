package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.engine.LookUpQueuedText.Said;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was said in the conversation that a queued text began; the queued text itself is no part of it. */
final class QueuedText {
    private final Instant queued;
    private final List<Said> said = new ArrayList<>(1);
    private final Lag.Polls polls = new Lag.Polls();

    QueuedText(Instant queued) {
        this.queued = queued;
    }

    void reply(MtMessage message, Instant at) {
        said.add(new Said(message.to(), true, message.text(), at));
    }

    void answer(MoMessage mo, Instant at) {
        said.add(new Said(mo.from(), false, mo.text(), at));
    }

    /** When the first text went out; when the text was queued where none has. */
    Instant began() {
        return said.isEmpty() ? queued : said.get(0).at();
    }

    List<Said> said() {
        return List.copyOf(said);
    }

    boolean hasReply() {
        return said.stream().anyMatch(Said::byCode);
    }

    /** How often it was looked up since the first reply. */
    Lag.Polls polls() {
        return polls;
    }
}
