package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.sms.MtMessage;

/** One thing that a message must have; conditions in a row narrow the messages that are meant. */
sealed interface Condition permits Wanted, Trait {
    boolean isMetBy(MtMessage message);

    /** What a failure says was expected. */
    Fact fact();

    /** The same for an IDE to compare. */
    String expected();
}
