package io.github.fakemobileconnect;

import io.github.fakemobileconnect.journal.ApplicationCalled;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;

/**
 * All that one text from a handset caused, read from the causes in the journal: an older message can never pass for an
 * answer. It belongs to the world in which the text was sent, also after a reset.
 */
public final class Exchange {
    private final Handset handset;
    private final Journal journal;
    private final long sequence;

    Exchange(Handset handset, Journal journal, long sequence) {
        this.handset = handset;
        this.journal = journal;
        this.sequence = sequence;
    }

    /** The handset that texted. */
    public Handset handset() {
        return handset;
    }

    /** The journal of the world in which the text was sent. */
    public Journal journal() {
        return journal;
    }

    /** The sequence number of the journal entry of the text. */
    public long sequence() {
        return sequence;
    }

    /** The text. */
    public MoMessage message() {
        return ((MoReceived) entries().get(0).event()).message();
    }

    /** The text and everything that it has caused so far, oldest first. */
    public List<Entry> entries() {
        return journal.after(sequence - 1).stream()
                .filter(entry -> entry.root() == sequence)
                .toList();
    }

    /** The texts that came back to the handset, oldest first. */
    public List<MtMessage> answers() {
        return entries().stream()
                .map(Entry::event)
                .filter(MtDelivered.class::isInstance)
                .map(event -> ((MtDelivered) event).message())
                .filter(answer -> answer.to().equals(handset.number()))
                .toList();
    }

    /** The calls that the scripts of the answers made to the application, oldest first. */
    public List<ApplicationCall> calls() {
        return entries().stream()
                .map(Entry::event)
                .filter(ApplicationCalled.class::isInstance)
                .map(event -> ((ApplicationCalled) event).call())
                .toList();
    }

    /** Who texted what. */
    @Override
    public String toString() {
        return "exchange #" + sequence + " of " + handset;
    }
}
