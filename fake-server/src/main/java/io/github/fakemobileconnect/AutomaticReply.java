package io.github.fakemobileconnect;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.trouble.ReplyAutomatically;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Handsets that reply by themselves, as a scenario: when a text contains this, they reply that, after this long on the
 * fake's clock. By default every handset does, and at once; what is to happen later happens when the test moves the clock.
 *
 * <pre>{@code
 * AutomaticReply.to("Reply Y").with("Y").after(Duration.ofMinutes(2)).onlyFrom("+1 317 555 1212")
 * }</pre>
 *
 * <p>Of one text come at most 100 replies, however they bring about each other; the journal says so when that is not
 * enough. With a ticking clock a delayed reply is given when something else happens in the fake.
 */
public final class AutomaticReply implements Scenario {
    private static final Duration LONGEST_DELAY = Duration.ofDays(3650);

    private final String trigger;
    private final String reply;
    private final Duration after;
    private final Set<MobileNumber> numbers;

    private AutomaticReply(String trigger, String reply, Duration after, Set<MobileNumber> numbers) {
        this.trigger = trigger;
        this.reply = reply;
        this.after = after;
        this.numbers = Set.copyOf(numbers);
    }

    /**
     * What a text must contain to be answered.
     *
     * @throws IllegalArgumentException when it is empty, which every text contains
     */
    public static Trigger to(String partOfText) {
        if (partOfText.isEmpty()) {
            throw new IllegalArgumentException("part of the text must not be empty: every text would be answered");
        }
        return reply -> new AutomaticReply(partOfText, reply, Duration.ZERO, Set.of());
    }

    /** What is answered; {@link #with} says what with. */
    @FunctionalInterface
    public interface Trigger {
        /** The reply. */
        AutomaticReply with(String reply);
    }

    /** This reply, given this long after the text. */
    public AutomaticReply after(Duration delay) {
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException(
                    "delay of a reply must be 0 to %d days but was %s".formatted(LONGEST_DELAY.toDays(), delay));
        }
        return new AutomaticReply(trigger, reply, delay, numbers);
    }

    /** This reply, given by the handsets with these numbers only; the numbers are spelled as people spell them. */
    public AutomaticReply onlyFrom(String first, String... others) {
        Set<MobileNumber> more = new HashSet<>(numbers);
        more.add(MobileNumber.of(first));
        for (String other : others) {
            more.add(MobileNumber.of(other));
        }
        return new AutomaticReply(trigger, reply, after, more);
    }

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.arrange(new ReplyAutomatically(trigger, reply, after, numbers));
    }

    @Override
    public String name() {
        return "the automatic reply \"" + reply + "\" to \"" + trigger + '"';
    }
}
