package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a script can do to the tables and to the fake alike, and what can be seen of both, in the same words. */
interface ModelSide {
    void text(MobileNumber from, Code code, String text);

    int queue(List<MobileNumber> numbers, Code code, String text);

    int send(ModelOrder order);

    List<String> lookUp(List<MobileNumber> numbers);

    void advanceBy(Duration duration);

    void reset();

    /** The texts that reached handsets since this was asked last. */
    List<String> delivered();

    /** Where everybody stands. */
    List<String> state();

    static String delivery(String code, MobileNumber to, String text) {
        return "%s -> %s  %s".formatted(code, to, text);
    }

    static String standing(MobileNumber number, Keyword keyword, SubscriptionStatus status, Instant since) {
        return "%s %s: %s since %s".formatted(number, keyword, status, Duration.between(ModelAccount.START, since));
    }

    static String optOut(MobileNumber number, String code) {
        return "%s opted out of %s".formatted(number, code);
    }

    static String row(String number, String code, String keyword) {
        return "row %s %s %s".formatted(number, code, keyword);
    }
}
