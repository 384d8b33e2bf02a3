package io.github.fakemobileconnect.assertj.internal.selection;

import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The messages that an assertion means: those which meet all its conditions.
 *
 * @param wanted what they say
 * @param traits what else they have, in the order in which that was said
 */
public record MessageSelection(WantedText wanted, List<MessageTrait> traits) {
    public MessageSelection {
        traits = List.copyOf(traits);
    }

    public static MessageSelection of(WantedText wanted) {
        return new MessageSelection(wanted, List.of());
    }

    public MessageSelection and(MessageTrait trait) {
        List<MessageTrait> longer = new ArrayList<>(traits);
        longer.add(trait);
        return new MessageSelection(wanted, longer);
    }

    public Stream<MessageCondition> conditions() {
        return Stream.concat(Stream.of(wanted), traits.stream());
    }

    public List<Arrival> from(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> conditions().allMatch(condition -> condition.isMetBy(arrival)))
                .toList();
    }

    /** The part of this selection that still leaves some of the messages; the next trait leaves none. */
    public MessageSelection beforeTheEmptying(List<Arrival> arrivals) {
        int length = 0;
        while (length < traits.size() && !first(length + 1).from(arrivals).isEmpty()) {
            length++;
        }
        return first(length);
    }

    private MessageSelection first(int length) {
        return new MessageSelection(wanted, traits.subList(0, length));
    }
}
