package io.github.fakemobileconnect.assertj;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The messages that an assertion means: those which meet all its conditions.
 *
 * @param wanted what they say
 * @param traits what else they have, in the order in which that was said
 */
record Selection(Wanted wanted, List<Trait> traits) {
    Selection {
        traits = List.copyOf(traits);
    }

    static Selection of(Wanted wanted) {
        return new Selection(wanted, List.of());
    }

    Selection and(Trait trait) {
        List<Trait> longer = new ArrayList<>(traits);
        longer.add(trait);
        return new Selection(wanted, longer);
    }

    Stream<Condition> conditions() {
        return Stream.concat(Stream.of(wanted), traits.stream());
    }

    List<Arrival> from(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> conditions().allMatch(condition -> condition.isMetBy(arrival)))
                .toList();
    }

    /** The part of this selection that still leaves some of the messages; the next trait leaves none. */
    Selection beforeTheEmptying(List<Arrival> arrivals) {
        int length = 0;
        while (length < traits.size() && !first(length + 1).from(arrivals).isEmpty()) {
            length++;
        }
        return first(length);
    }

    private Selection first(int length) {
        return new Selection(wanted, traits.subList(0, length));
    }
}
