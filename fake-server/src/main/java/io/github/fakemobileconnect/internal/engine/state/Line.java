package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MoMessage;

/** The line between a number and a code, on which there is at most one conversation. */
public record Line(MobileNumber number, String code) {
    /** The line by which a text came in. */
    public static Line of(MoMessage mo) {
        return new Line(mo.from(), mo.code());
    }

    /** The line between a number and the code of a keyword. */
    public static Line of(MobileNumber number, Keyword keyword) {
        return new Line(number, keyword.code());
    }
}
