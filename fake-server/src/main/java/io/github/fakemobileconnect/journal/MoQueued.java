package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.TokenId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The application queued a text on behalf of handsets.
 *
 * @param token the handle that the application was given
 * @param numbers the numbers on whose behalf
 * @param code the digits of the code that receives
 * @param text the text
 */
public record MoQueued(TokenId token, List<MobileNumber> numbers, String code, String text) implements Event {
    public MoQueued {
        numbers = List.copyOf(numbers);
    }

    @Override
    public int retainedCharacters() {
        return text.length() + numbers.size() * MobileNumber.LONGEST;
    }

    @Override
    public String inWords() {
        String from = numbers.stream().map(MobileNumber::digits).collect(Collectors.joining(", "));
        return "queued " + from + " -> " + code + "  " + text + "  (" + token + ")";
    }
}
