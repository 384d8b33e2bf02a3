package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The transactional messages by their keys, the queues of inactive definitions, and what was not sent, in order. */
public final class TransactionalMessages {
    /** How long a message key cannot be used again. */
    private static final Duration KEY_IS_TAKEN = Duration.ofDays(2);
    /** How long the status of a message can be asked for. */
    private static final Duration STATUS_IS_KEPT = Duration.ofDays(3);

    private final Map<String, MessageFate> newest = new HashMap<>();
    private final Map<String, Instant> taken = new HashMap<>();
    private final Map<DefinitionKey, Set<AcceptedMessage>> queues = new HashMap<>();
    private final List<MessageFate> notSent = new ArrayList<>();
    private long sent;

    /** Whether the key cannot be used, because a message had it lately. */
    public boolean isTaken(String key, Instant now) {
        return Optional.ofNullable(taken.get(key))
                .filter(since -> now.isBefore(since.plus(KEY_IS_TAKEN)))
                .isPresent();
    }

    /** A message was accepted; its key is taken from now on. */
    public void accept(MessageFate queued) {
        taken.put(queued.messageKey(), queued.at());
        newest.put(queued.messageKey(), queued);
    }

    /** What has become of the newest message with this key, as long as that is kept. */
    public Optional<MessageFate> find(String key, Instant now) {
        return Optional.ofNullable(newest.get(key))
                .filter(fate -> now.isBefore(fate.at().plus(STATUS_IS_KEPT)));
    }

    /** A message has left. */
    public void noteSent(MessageFate queued, Instant now) {
        sent++;
        newest.replace(queued.messageKey(), queued, queued.sent(now, sent));
    }

    /** An older message with the same key does not take the place of a newer one. */
    public void noteNotSent(MessageFate queued, NotSentReason reason, Instant now) {
        MessageFate fate = queued.notSent(reason, now, notSent.size() + 1L);
        newest.replace(queued.messageKey(), queued, fate);
        notSent.add(fate);
    }

    /** A recipient was at fault; the key is not taken by that. */
    public void noteFaulty(MessageFate queued, NotSentReason reason, Instant now) {
        newest.put(queued.messageKey(), queued);
        noteNotSent(queued, reason, now);
    }

    /** What was not sent after an event, oldest first. */
    public List<MessageFate> notSentAfter(long event, int most) {
        int from = (int) Math.min(Math.max(0, event), notSent.size());
        return List.copyOf(notSent.subList(from, (int) Math.min((long) from + most, notSent.size())));
    }

    /** The messages that wait for a definition, oldest first. */
    public List<AcceptedMessage> queueOf(DefinitionKey definition) {
        return List.copyOf(queues.getOrDefault(definition, Set.of()));
    }

    /** A message waits for its definition to become active. */
    public void enqueue(AcceptedMessage message) {
        queues.computeIfAbsent(message.queued().definition(), key -> new LinkedHashSet<>())
                .add(message);
    }

    /** A message waits no more; false when it did not. */
    public boolean dequeue(AcceptedMessage message) {
        return Optional.ofNullable(queues.get(message.queued().definition()))
                .filter(queue -> queue.remove(message))
                .isPresent();
    }
}
