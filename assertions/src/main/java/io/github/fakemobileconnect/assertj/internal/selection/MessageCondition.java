package io.github.fakemobileconnect.assertj.internal.selection;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;

/** One thing that a message must have; conditions in a row narrow the messages that are meant. */
public sealed interface MessageCondition permits WantedText, MessageTrait {
    boolean isMetBy(Arrival arrival);

    /** What a failure says was expected. */
    Fact fact();

    /** The same for an IDE to compare. */
    String expected();
}
