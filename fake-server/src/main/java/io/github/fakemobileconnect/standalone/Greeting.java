package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the program says first: where it answers, what the account owns, and how to call it.
 *
 * @param restUrl the base URL of the REST host
 * @param authUrl the base URL of the token host
 * @param items what the account owns; a single opt-in message must be among it
 */
record Greeting(URI restUrl, URI authUrl, List<AccountItem> items) {
    Greeting {
        items = List.copyOf(items);
    }

    /** The text, without a newline at its end. */
    @Override
    public String toString() {
        return """
                The fake of MobileConnect is running; Ctrl-C ends it.

                REST host    %s
                token host   %s

                The account has
                %s

                Paste these into another terminal:
                %s

                What happens, with the time since the start:""".formatted(restUrl, authUrl, account(), calls());
    }

    private String account() {
        return items.stream().map(item -> "  " + described(item)).collect(Collectors.joining("\n"));
    }

    private static String described(AccountItem item) {
        return item instanceof Code || item instanceof Keyword
                ? item.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + item
                : item.toString();
    }

    private String calls() {
        return new SampleCalls(authUrl, restUrl, keyword(), message())
                .lines().stream().map(CurlLine::toString).collect(Collectors.joining("\n"));
    }

    /** A single opt-in takes effect with one call, so that the look-up after it has a row to show. */
    private Keyword keyword() {
        return items.stream()
                .filter(OptInMessage.class::isInstance)
                .map(OptInMessage.class::cast)
                .filter(message -> !message.needsConfirmation())
                .map(OptInMessage::keyword)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "greeting must have a single opt-in message to call but had only %s".formatted(items)));
    }

    private MessageId message() {
        return items.stream()
                .filter(OutboundMessage.class::isInstance)
                .map(item -> ((OutboundMessage) item).id())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "greeting must have an outbound message to send but had only %s".formatted(items)));
    }
}
