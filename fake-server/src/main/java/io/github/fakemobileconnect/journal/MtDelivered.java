package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;

/**
 * A text from a code reached a handset.
 *
 * @param message the text
 */
public record MtDelivered(MtMessage message) implements MessageEvent {
    @Override
    public MobileNumber number() {
        return message.to();
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
        return message.code() + " -> " + message.to();
    }

    @Override
    public String inWords() {
        return direction() + "  " + message.text();
    }
}
