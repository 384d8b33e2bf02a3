package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import java.util.List;

/**
 * A text from a handset reached a code.
 *
 * @param message the text
 * @param origin whether the handset sent it or the application queued it
 * @param interpretation what the account took it to mean
 */
public record MoReceived(MoMessage message, MoOrigin origin, Interpretation interpretation) implements MessageEvent {
    @Override
    public MobileNumber number() {
        return message.from();
    }

    @Override
    public String text() {
        return message.text();
    }

    @Override
    public List<String> media() {
        return message.media();
    }

    @Override
    public String direction() {
        return message.from() + " -> " + message.code();
    }

    @Override
    public String inWords() {
        return direction() + "  " + message.text() + "  (" + interpretation.inWords() + ")";
    }
}
