package io.github.fakemobileconnect;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.Look;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.engine.mo.ReceiveMo;
import io.github.fakemobileconnect.internal.engine.value.Sender;
import io.github.fakemobileconnect.internal.phone.NumberPlan;
import io.github.fakemobileconnect.internal.time.WallClock;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.Transcript;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A phone as the test plays it. What it does has had its effect when the call returns. Safe for several threads. */
public final class Handset {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    private final FakeMobileConnect mobileConnect;
    private final Worlds worlds;
    private final String spelling;
    private final MobileNumber number;

    private Handset(FakeMobileConnect mobileConnect, Worlds worlds, String spelling, MobileNumber number) {
        this.mobileConnect = mobileConnect;
        this.worlds = worlds;
        this.spelling = spelling;
        this.number = number;
    }

    static Handset of(FakeMobileConnect mobileConnect, Worlds worlds, String spelling) {
        MobileNumber number = MobileNumber.of(spelling);
        if (!NumberPlan.isPossible(number)) {
            throw new IllegalArgumentException(
                    "mobile number must be possible in some country but was '%s'; start it with the country code, as in +1 317 555 1212"
                            .formatted(spelling));
        }
        return new Handset(mobileConnect, worlds, spelling.strip(), number);
    }

    /** The number of the phone. */
    public MobileNumber number() {
        return number;
    }

    /** The fake that the phone belongs to. */
    public FakeMobileConnect mobileConnect() {
        return mobileConnect;
    }

    /**
     * Texts the account's only code.
     *
     * @throws IllegalStateException when the account has no code, or several, or the fake is closed
     */
    public Exchange text(String text) {
        return text(text, List.of());
    }

    /**
     * Texts the account's only code, with pictures or the like; otherwise as {@link #text(String)}.
     *
     * @param media the URLs of what comes along
     */
    public Exchange text(String text, List<String> media) {
        World world = worlds.open();
        return send(world, new MoMessage(number, onlyCode(codesOf(world)), text, media));
    }

    /**
     * Texts a code.
     *
     * @throws IllegalArgumentException when the account does not have the code
     * @throws IllegalStateException when the fake is closed
     */
    public Exchange text(String text, Code code) {
        return text(text, List.of(), code);
    }

    /**
     * Texts a code, with pictures or the like; otherwise as {@link #text(String, Code)}.
     *
     * @param media the URLs of what comes along
     */
    public Exchange text(String text, List<String> media, Code code) {
        World world = worlds.open();
        if (!codesOf(world).contains(code.number())) {
            throw new IllegalArgumentException(
                    "the account has no code %s that %s could text; add it first: mobileConnect.account().add(code)"
                            .formatted(code, this));
        }
        return send(world, new MoMessage(number, code.number(), text, media));
    }

    /**
     * Replies to the code that texted this phone last.
     *
     * @throws IllegalStateException when no code has texted this phone yet, the last text came from a name instead of a
     *     code, or the fake is closed
     */
    public Exchange reply(String text) {
        World world = worlds.open();
        Sender last = world.perform(0, Look.atLastSenderTo(number))
                .orElseThrow(() -> new IllegalStateException(
                        "no code has texted %s yet, so there is nothing to reply to; call handset.text(..) first"
                                .formatted(this)));
        if (!last.name().isEmpty()) {
            throw new IllegalStateException(
                    "%s was texted last by the name '%s', to which nobody can reply; text the code: handset.text(\"..\", code)"
                            .formatted(this, last.name()));
        }
        return send(world, new MoMessage(number, last.code(), text));
    }

    /**
     * The text that the phone received last.
     *
     * @throws IllegalStateException when it has received none
     */
    public MtMessage newest() {
        return lastMessage()
                .orElseThrow(() -> new IllegalStateException(
                        "%s has received no text yet; an application that works in the background is waited for with awaitNewest()"
                                .formatted(this)));
    }

    /**
     * The text that the phone received last; where it has received none yet, waits up to five seconds of real time for the
     * first, as {@link #awaitNewest(Duration)}.
     */
    public MtMessage awaitNewest() {
        return awaitNewest(USUAL_PATIENCE);
    }

    /**
     * The text that the phone received last; where it has received none yet, waits in real time for the first. The journal
     * wakes it; nothing is polled.
     *
     * @throws IllegalStateException when none has come in time, or the thread is interrupted, which it stays then
     */
    public MtMessage awaitNewest(Duration timeout) {
        Journal journal = worlds.current().journal();
        WallClock.Stopwatch waited = WallClock.startStopwatch();
        long seen = journal.newest();
        Optional<MtMessage> newest = lastMessage();
        try {
            while (newest.isEmpty() && journal.awaitAfter(seen, timeout.minus(waited.elapsed()))) {
                seen = journal.newest();
                newest = lastMessage();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a text to " + this, e);
        }
        return newest.orElseThrow(() ->
                new IllegalStateException("%s has received no text within %d ms".formatted(this, timeout.toMillis())));
    }

    private Optional<MtMessage> lastMessage() {
        return worlds.current().perform(0, Look.atLastMessageTo(number));
    }

    /** The texts that the phone has received, oldest first. */
    public List<MtMessage> inbox() {
        return worlds.current().journal().about(number).stream()
                .map(Entry::event)
                .filter(MtDelivered.class::isInstance)
                .map(event -> ((MtDelivered) event).message())
                .toList();
    }

    /** The texts in both directions, oldest first, a line each: the time since the start, who texted whom, and what. */
    public List<String> conversation() {
        Journal journal = worlds.current().journal();
        return Transcript.of(journal.start(), journal.about(number)).conversation();
    }

    private Exchange send(World world, MoMessage mo) {
        long received = world.perform(0, new ReceiveMo(mo, MoOrigin.HANDSET));
        return new Exchange(this, world.journal(), received);
    }

    private static List<String> codesOf(World world) {
        return world.perform(0, Look.atCodes());
    }

    private String onlyCode(List<String> codes) {
        if (codes.size() == 1) {
            return codes.get(0);
        }
        throw new IllegalStateException(
                codes.isEmpty()
                        ? "the account has no code that %s could text; add one first: mobileConnect.account().add(Code.shortCode(\"86288\"))"
                                .formatted(this)
                        : "the account has the codes %s; say which one %s texts: handset.text(\"..\", code)"
                                .formatted(String.join(", ", codes), this));
    }

    /** Two handsets are equal when they are the same number of the same fake. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Handset that && number.equals(that.number) && mobileConnect == that.mobileConnect;
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The number as the test spelled it. */
    @Override
    public String toString() {
        return spelling;
    }
}
