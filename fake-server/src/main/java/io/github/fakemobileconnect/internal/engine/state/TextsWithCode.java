package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OptInTexts;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.internal.content.Personalisation;
import java.util.stream.Stream;

/** Whether the account has texts that run code: functions of the test, or scripts. */
public final class TextsWithCode {
    private volatile boolean there;

    /** True once there is such a text; any thread may ask. */
    public boolean areThere() {
        return there;
    }

    /** Looks whether there is such a text among the items. */
    public void lookAmong(ItemsByKind items) {
        boolean computed = items.textResponses().stream()
                .map(TextResponse::answer)
                .anyMatch(TextResponse.Computed.class::isInstance);
        if (computed || textsOf(items).anyMatch(Personalisation::holdsScript)) {
            there = true;
        }
    }

    private static Stream<String> textsOf(ItemsByKind items) {
        return Stream.of(
                        items.codes().stream().flatMap(code -> Stream.of(code.stopAnswer(), code.helpAnswer())),
                        items.optInMessages().stream().map(OptInMessage::texts).flatMap(TextsWithCode::wordsOf),
                        items.textResponses().stream().flatMap(TextsWithCode::contentOf),
                        items.outboundMessages().stream().map(OutboundMessage::text),
                        items.sendDefinitions().stream().map(SendDefinition::text))
                .flatMap(texts -> texts);
    }

    private static Stream<String> wordsOf(OptInTexts texts) {
        return Stream.of(
                texts.asking(),
                texts.welcoming(),
                texts.duplicateAnswer(),
                texts.otherAnswer(),
                texts.tooYoungAnswer());
    }

    private static Stream<String> contentOf(TextResponse response) {
        return response.answer() instanceof TextResponse.Content content ? Stream.of(content.text()) : Stream.empty();
    }
}
