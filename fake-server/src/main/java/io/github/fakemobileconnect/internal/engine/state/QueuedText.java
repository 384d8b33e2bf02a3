package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.internal.engine.value.ConversationText;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was said in the conversation that a queued text began; the queued text itself is no part of it. */
public final class QueuedText {
    private final Instant queued;
    private final List<ConversationText> said = new ArrayList<>(1);
    private final SeenLate.Polls polls = new SeenLate.Polls();

    /** A text that was queued at this instant; nothing was said yet. */
    public QueuedText(Instant queued) {
        this.queued = queued;
    }

    /** The code says something. */
    public void reply(MtMessage message, Instant at) {
        said.add(new ConversationText(message.to(), true, message.text(), at));
    }

    /** The number says something. */
    public void answer(MoMessage mo, Instant at) {
        said.add(new ConversationText(mo.from(), false, mo.text(), at));
    }

    /** When the first text went out; when the text was queued where none has. */
    public Instant began() {
        return said.isEmpty() ? queued : said.get(0).at();
    }

    /** What was said, oldest first. */
    public List<ConversationText> said() {
        return List.copyOf(said);
    }

    /** Whether the code has said anything. */
    public boolean hasReply() {
        return said.stream().anyMatch(ConversationText::byCode);
    }

    /** How often it was looked up since the first reply. */
    public SeenLate.Polls polls() {
        return polls;
    }
}
