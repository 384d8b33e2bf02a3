package io.github.fakemobileconnect.journal;

import java.util.List;

/** A text travelled between a handset and a code. */
public sealed interface MessageEvent extends NumberEvent permits MoReceived, MtDelivered {
    /** The text that travelled. */
    String text();

    /** The URLs of what came along. */
    List<String> media();

    @Override
    default int retainedCharacters() {
        return text().length();
    }

    /** Who texted whom, as in {@code 13175551212 -> 86288}. */
    String direction();
}
