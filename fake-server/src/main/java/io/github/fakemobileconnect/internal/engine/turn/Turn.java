package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.rows.StoredRows;
import io.github.fakemobileconnect.internal.engine.state.Cause;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.QueuedText;
import io.github.fakemobileconnect.internal.engine.state.ReplyChain;
import io.github.fakemobileconnect.internal.engine.state.ReplyRule;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.journal.Recorder;
import io.github.fakemobileconnect.internal.time.Agenda;
import io.github.fakemobileconnect.internal.time.WorldClock;
import io.github.fakemobileconnect.journal.AutomaticReplyWithheld;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a use case works with: the clock, the agenda, the journal with the cause of what it writes, and the acts that change
 * something in several tables at once.
 */
public final class Turn {
    private final Tables tables;
    private final Agenda<Planned<UseCase<?>>> agenda;
    private final Function<MoMessage, UseCase<?>> texting;
    private final List<Planned<AfterLock>> afterLock;
    private final CausedJournal journal;

    /**
     * A turn of a world.
     *
     * @param texting what is done when a handset texts
     * @param afterLock where work is put that is done after the lock is released
     */
    public Turn(
            Tables tables,
            WorldClock clock,
            Agenda<Planned<UseCase<?>>> agenda,
            Recorder recorder,
            Function<MoMessage, UseCase<?>> texting,
            List<Planned<AfterLock>> afterLock,
            Cause cause) {
        this(tables, agenda, texting, afterLock, new CausedJournal(recorder, clock, cause));
    }

    private Turn(
            Tables tables,
            Agenda<Planned<UseCase<?>>> agenda,
            Function<MoMessage, UseCase<?>> texting,
            List<Planned<AfterLock>> afterLock,
            CausedJournal journal) {
        this.tables = tables;
        this.agenda = agenda;
        this.texting = texting;
        this.afterLock = afterLock;
        this.journal = journal;
    }

    /** The same turn for another cause. */
    public Turn on(Cause other) {
        CausedJournal caused = new CausedJournal(journal.recorder(), journal.clock(), other);
        return new Turn(tables, agenda, texting, afterLock, caused);
    }

    /** The same turn, in which everything is brought about by this entry. */
    public Turn because(long sequence) {
        return on(cause().because(sequence));
    }

    /** Why everything is done. */
    public Cause cause() {
        return journal.cause();
    }

    /** What the world knows, for use cases to look at. */
    public Tables tables() {
        return tables;
    }

    /** The instant that the clock shows. */
    public Instant now() {
        return journal.now();
    }

    /** Notes what happened; yields the sequence number of the entry. */
    public long record(Event event) {
        return journal.record(event);
    }

    /** Asks a reading, and notes in the journal that the outcome relies on it. */
    public boolean takesAlternative(Reading reading) {
        boolean alternative = tables.readings().isAlternative(reading);
        record(new ReadingConsulted(reading, alternative));
        return alternative;
    }

    /** Notes in the journal that the outcome relies on these readings. */
    public void recordReadings(Collection<Reading> consulted) {
        consulted.forEach(this::takesAlternative);
    }

    /** Has a use case performed at an instant. */
    public void schedule(Instant due, UseCase<?> work) {
        agenda.enter(due, new Planned<>(cause(), work));
    }

    /** Has work done once the lock is released. */
    public void afterwards(AfterLock work) {
        afterLock.add(new Planned<>(cause(), work));
    }

    /** Changes what numbers have consented to. */
    public ConsentChanges consent() {
        return new ConsentChanges(tables.subscriptions(), tables.optOuts(), tables.seenLate(), journal);
    }

    /** Opens and closes the conversation on a line. */
    public LineConversation conversation(Line line) {
        return new LineConversation(
                line,
                tables.conversations().newestText(),
                tables.conversations(),
                tables.register(),
                journal,
                expiry(agenda, cause(), line));
    }

    /** Knows the agenda alone, and nothing of the turn, which would live as long as the conversation. */
    private static BiConsumer<Instant, Runnable> expiry(Agenda<Planned<UseCase<?>>> agenda, Cause cause, Line line) {
        return (due, closing) -> agenda.enter(due, new Planned<>(cause, later -> {
            closing.run();
            return line;
        }));
    }

    /** Tells the account of contacts. */
    public KnownContacts contacts() {
        return new KnownContacts(tables.contacts(), journal);
    }

    /** Writes rows of a data extension. */
    public RowWriter rows(StoredRows of) {
        return new RowWriter(of, journal);
    }

    /** Delivers a text to a number; it arrives at once, and the handset may answer it by itself. */
    public void deliver(MtMessage message) {
        Line line = new Line(message.to(), message.code());
        conversation(line).closeIfExpired();
        Turn arrived = because(record(new MtDelivered(message)));
        tables.lastSenders().note(message);
        conversation(line).prolong();
        @Nullable QueuedText record = cause().queuedText();
        if (record != null) {
            record.reply(message, now());
        }
        tables.automaticReplies().to(message).forEach(rule -> arrived.reply(message, rule));
    }

    /** Delivers a plain text along a line, unless there is none to say. */
    public void say(Line line, String text) {
        if (!text.isEmpty()) {
            deliver(new MtMessage(line.code(), line.number(), text));
        }
    }

    private void reply(MtMessage message, ReplyRule rule) {
        ReplyChain chain = Optional.ofNullable(cause().replies()).orElseGet(ReplyChain::new);
        if (!chain.grows()) {
            record(new AutomaticReplyWithheld(message.to(), rule.reply(), ReplyChain.LONGEST));
            return;
        }
        MoMessage reply = new MoMessage(message.to(), message.code(), rule.reply());
        on(cause().among(chain)).schedule(now().plus(rule.after()), texting.apply(reply));
    }

    /**
     * Something to do, with the cause that brought it about.
     *
     * @param <W> what is to be done
     */
    public record Planned<W>(Cause cause, W work) {}
}
