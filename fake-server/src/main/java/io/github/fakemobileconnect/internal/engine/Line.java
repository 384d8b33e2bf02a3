package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MoMessage;

/** The line between a number and a code, on which there is at most one conversation. */
record Line(MobileNumber number, String code) {
    static Line of(MoMessage mo) {
        return new Line(mo.from(), mo.code());
    }

    static Line of(MobileNumber number, Keyword keyword) {
        return new Line(number, keyword.code());
    }
}
