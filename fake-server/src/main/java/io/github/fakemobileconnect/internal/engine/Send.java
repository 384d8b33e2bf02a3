package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.DeliveryStatus;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.TokenId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One accepted send and what has become of it so far. The world's lock guards it. */
final class Send {
    private final TokenId token;
    private final MessageId message;
    private final String text;
    private final Instant created;
    private final List<Departed> departed = new ArrayList<>();
    private final Lag.Polls polls = new Lag.Polls();
    private int waiting;
    private @Nullable Instant completed;

    Send(TokenId token, MessageId message, String text, Instant created, int recipients) {
        this.token = token;
        this.message = message;
        this.text = text;
        this.created = created;
        this.waiting = recipients;
    }

    /** A text that left, and the states it went through. */
    record Departed(MtMessage message, Instant at) {
        /** The way of a text that arrives. */
        private static final List<DeliveryStatus> STATES = List.of(
                DeliveryStatus.DELIVERED_TO_AGGREGATOR, DeliveryStatus.SENT_TO_CARRIER, DeliveryStatus.DELIVERED);

        MobileNumber number() {
            return message.to();
        }

        List<DeliveryStatus> states() {
            return STATES;
        }
    }

    void delivered(MtMessage personalised, Instant now) {
        departed.add(new Departed(personalised, now));
        settled(now);
    }

    /** One recipient less to wait for. */
    void settled(Instant now) {
        waiting--;
        if (waiting == 0) {
            completed = now;
        }
    }

    /** How often it was looked up since it was complete. */
    Lag.Polls polls() {
        return polls;
    }

    TokenId token() {
        return token;
    }

    MessageId message() {
        return message;
    }

    String text() {
        return text;
    }

    Instant created() {
        return created;
    }

    @Nullable
    Instant completed() {
        return completed;
    }

    /** The recipients that have not been ruled out. */
    int count() {
        return departed.size() + waiting;
    }

    List<Departed> departed() {
        return departed;
    }
}
