package io.github.fakemobileconnect.assertj;

import java.util.ArrayList;
import java.util.List;

/**
 * The messages that an assertion means: those which meet all its conditions.
 *
 * @param conditions the conditions in the order in which they were said; the first is about the text
 */
record Selection(List<Condition> conditions) {
    Selection {
        conditions = List.copyOf(conditions);
    }

    static Selection of(Condition text) {
        return new Selection(List.of(text));
    }

    Selection and(Condition condition) {
        List<Condition> longer = new ArrayList<>(conditions);
        longer.add(condition);
        return new Selection(longer);
    }

    Condition text() {
        return conditions.get(0);
    }

    List<Arrival> from(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> conditions.stream().allMatch(condition -> condition.isMetBy(arrival)))
                .toList();
    }

    /** The part of this selection up to the condition that leaves none of the messages. */
    Selection upToTheEmptying(List<Arrival> arrivals) {
        int length = 1;
        while (length < conditions.size() && !first(length).from(arrivals).isEmpty()) {
            length++;
        }
        return first(length);
    }

    /** This selection without its newest condition. */
    Selection before() {
        return first(conditions.size() - 1);
    }

    Condition newest() {
        return conditions.get(conditions.size() - 1);
    }

    private Selection first(int length) {
        return new Selection(conditions.subList(0, length));
    }
}
