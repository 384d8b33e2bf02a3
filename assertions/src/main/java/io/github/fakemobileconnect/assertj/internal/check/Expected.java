package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Refuses expectations that nothing can meet, before they make a test pass or fail for the wrong reason. */
public final class Expected {
    private static final Pattern PERSONALISATION = Pattern.compile("%%[^%]+%%");

    private Expected() {}

    public static String text(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "expected text must not be blank but was '%s'; a message definition has a blank text until it is given one, and the asking() of a single opt-in stays blank; to expect silence, say hasReceivedNothing() or isNotAnswered()"
                            .formatted(text));
        }
        return text;
    }

    public static String text(OutboundMessage message) {
        return text(message, message.text());
    }

    public static String text(SendDefinition definition) {
        return text(definition, definition.text());
    }

    private static String text(AccountItem item, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "%s has a blank text, so every send brings its own; pass the text of the send".formatted(item));
        }
        if (PERSONALISATION.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "%s has the text '%s', which differs from person to person; pass the text that this handset should get"
                            .formatted(item, text));
        }
        return text;
    }

    public static String description(String description) {
        if (description.isBlank()) {
            throw new IllegalArgumentException(
                    "description must not be blank but was '%s'; a failure has no other words for what was expected"
                            .formatted(description));
        }
        return description;
    }

    public static int number(int number) {
        return number(number, "messages");
    }

    public static int requests(int number) {
        return number(number, "requests");
    }

    public static int rows(int number) {
        return number(number, "rows");
    }

    /** The data extension with this name, or else this external key. */
    public static DataExtension dataExtension(FakeMobileConnect mobileConnect, String nameOrKey) {
        List<DataExtension> all = mobileConnect.account().items().stream()
                .filter(DataExtension.class::isInstance)
                .map(DataExtension.class::cast)
                .toList();
        return all.stream()
                .filter(one -> one.name().equalsIgnoreCase(nameOrKey))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.key().equalsIgnoreCase(nameOrKey))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "data extension must be one of the account but was '%s'; it has %s, and account().add(DataExtension.keyed(..)) adds one"
                                .formatted(
                                        nameOrKey,
                                        all.stream().map(DataExtension::key).toList())));
    }

    private static int number(int number, String nouns) {
        if (number < 0) {
            throw new IllegalArgumentException("number of %s must not be negative but was %d".formatted(nouns, number));
        }
        return number;
    }

    public static List<Handset> handsets(FakeMobileConnect mobileConnect, Handset... handsets) {
        if (handsets.length == 0) {
            throw new IllegalArgumentException(
                    "expected handsets must be at least one but were none; to expect silence, say hasSentNothing()");
        }
        for (Handset handset : handsets) {
            if (handset.mobileConnect() != mobileConnect) {
                throw new IllegalArgumentException(
                        "handset %s must belong to the %s but belongs to the %s; ask the right one: mobileConnect.handset(..)"
                                .formatted(handset, mobileConnect, handset.mobileConnect()));
            }
        }
        return List.of(handsets);
    }

    public static List<String> texts(String... texts) {
        if (texts.length == 0) {
            throw new IllegalArgumentException(
                    "expected texts must be at least one but were none; to expect silence, say hasReceivedNothing() or isNotAnswered()");
        }
        return Arrays.stream(texts).map(Expected::text).toList();
    }
}
