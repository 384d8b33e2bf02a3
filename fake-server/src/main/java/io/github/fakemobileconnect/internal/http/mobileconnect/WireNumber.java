package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.phone.NumberPlan;
import java.util.Optional;

/** A mobile number as the application gave it. */
record WireNumber(String text) {
    /** What is wrong with it; empty when it is a number that some country could have. */
    Optional<Rejection> problem() {
        if (!MobileNumber.hasOnlyDigits(text)) {
            return Optional.of(Rejection.of(MobileConnectReason.NUMBER_NOT_NUMERIC, text));
        }
        boolean possible = MobileNumber.hasAcceptedLength(text) && NumberPlan.isPossible(new MobileNumber(text));
        return possible ? Optional.empty() : Optional.of(Rejection.of(MobileConnectReason.NUMBER_INVALID));
    }

    /** The number, once nothing is wrong with it. */
    MobileNumber number() {
        return new MobileNumber(text);
    }
}
