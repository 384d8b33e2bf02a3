package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.internal.content.Personalisation;
import java.util.List;

/** Whether the account has texts that run code: functions of the test, or scripts. */
public final class TextsWithCode {
    private volatile boolean there;

    /** True once there is such a text; any thread may ask. */
    public boolean areThere() {
        return there;
    }

    /** Looks whether the item has such a text. */
    public void lookFor(AccountItem item) {
        boolean computes = item instanceof TextResponse response && response.answer() instanceof TextResponse.Computed;
        if (computes || textsOf(item).stream().anyMatch(Personalisation::holdsScript)) {
            there = true;
        }
    }

    private static List<String> textsOf(AccountItem item) {
        if (item instanceof TextResponse response && response.answer() instanceof TextResponse.Content content) {
            return List.of(content.text());
        } else if (item instanceof OutboundMessage message) {
            return List.of(message.text());
        } else if (item instanceof SendDefinition definition) {
            return List.of(definition.text());
        } else if (item instanceof Code code) {
            return List.of(code.stopAnswer(), code.helpAnswer());
        } else if (item instanceof OptInMessage message) {
            return List.of(
                    message.asking(),
                    message.welcoming(),
                    message.duplicateAnswer(),
                    message.otherAnswer(),
                    message.tooYoungAnswer());
        }
        return List.of();
    }
}
