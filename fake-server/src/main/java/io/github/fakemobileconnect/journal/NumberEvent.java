package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;

/** Something that concerns one mobile number. */
public sealed interface NumberEvent extends Event
        permits MessageEvent,
                MtHeld,
                MtSuppressed,
                SubscriptionChanged,
                ConversationOpened,
                ConversationClosed,
                OptOutChanged,
                ContactKnown,
                AnswerFailed,
                MessageAccepted,
                MessageNotSent,
                AttributeMissing,
                AutomaticReplyWithheld,
                ScriptNotEvaluated,
                TextNotRendered,
                ApplicationCalled {
    /** The number it concerns. */
    MobileNumber number();
}
