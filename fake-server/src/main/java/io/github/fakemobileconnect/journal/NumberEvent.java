package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;

/** Something that concerns one mobile number. */
public sealed interface NumberEvent extends Event
        permits MessageEvent, SubscriptionChanged, ConversationOpened, ConversationClosed, OptOutChanged, ContactKnown {
    /** The number it concerns. */
    MobileNumber number();
}
