package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.MobileNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which code texted a number last, whatever the journal has forgotten since: a reply goes there. */
final class LastSenders {
    private final Map<MobileNumber, String> codes = new HashMap<>();

    void note(Line line) {
        codes.put(line.number(), line.code());
    }

    Optional<String> to(MobileNumber number) {
        return Optional.ofNullable(codes.get(number));
    }
}
