package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.sms.Subscription;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The application asks for the subscriptions of numbers and contacts.
 *
 * @param numbers the numbers
 * @param keys the keys of the contacts
 */
public record LookUpSubscriptions(List<MobileNumber> numbers, List<ContactKey> keys)
        implements UseCase<LookUpSubscriptions.Found> {
    /**
     * What the account knows of them.
     *
     * @param at the instant of the look-up
     * @param subscriptions those that the look-up lists, each once, in the order asked for
     * @param withStatus true when each is listed with its status
     */
    public record Found(Instant at, List<Subscription> subscriptions, boolean withStatus) {}

    @Override
    public Found perform(Turn turn) {
        Set<MobileNumber> asked = new LinkedHashSet<>(numbers);
        keys.forEach(key -> asked.addAll(turn.tables().contacts().numbersOf(key)));
        List<Subscription> all = asked.stream()
                .flatMap(number ->
                        turn
                                .tables()
                                .seenLate()
                                .seen(number, turn.tables().subscriptions().of(number))
                                .stream())
                .toList();
        Consultation consultation = new Consultation(turn.tables().readings());
        boolean every = !all.isEmpty() && consultation.takesAlternative(Reading.SUBSCRIPTION_ROWS);
        turn.recordReadings(consultation.consulted());
        return new Found(
                turn.now(),
                every ? all : all.stream().filter(Subscription::isSubscribed).toList(),
                every);
    }
}
