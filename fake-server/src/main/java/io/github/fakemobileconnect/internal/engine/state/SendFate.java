package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.internal.engine.value.SentText;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.TokenId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One accepted send and what has become of it so far. The world's lock guards it. */
public final class SendFate {
    private final TokenId token;
    private final MessageId message;
    private final String text;
    private final Instant created;
    private final List<SentText> sent = new ArrayList<>();
    private final SeenLate.Polls polls = new SeenLate.Polls();
    private int waiting;
    private @Nullable Instant completed;

    /** A send to so many recipients, of whom none is settled. */
    public SendFate(TokenId token, MessageId message, String text, Instant created, int recipients) {
        this.token = token;
        this.message = message;
        this.text = text;
        this.created = created;
        this.waiting = recipients;
    }

    /** A text has left. */
    public void delivered(MtMessage personalised, Instant now) {
        sent.add(new SentText(personalised, now));
        settled(now);
    }

    /** One recipient less to wait for. */
    public void settled(Instant now) {
        waiting--;
        if (waiting == 0) {
            completed = now;
        }
    }

    /** How often it was looked up since it was complete. */
    public SeenLate.Polls polls() {
        return polls;
    }

    /** The handle. */
    public TokenId token() {
        return token;
    }

    /** The id of the message definition. */
    public MessageId message() {
        return message;
    }

    /** The text before it was personalised. */
    public String text() {
        return text;
    }

    /** When it was accepted. */
    public Instant created() {
        return created;
    }

    /** When the last text left or was ruled out; null before. */
    @Nullable
    public Instant completed() {
        return completed;
    }

    /** The recipients that have not been ruled out. */
    public int count() {
        return sent.size() + waiting;
    }

    /** The texts that left, in order. */
    public List<SentText> sent() {
        return sent;
    }
}
