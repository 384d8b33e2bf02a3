package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.phone.NumberPlan;
import java.util.HashSet;
import java.util.Set;

/** The countries that a code sends to, by their calling codes, none of which starts another. */
public record SendableCountries(Set<String> callingCodes) {
    /** Those of a code. */
    public static SendableCountries of(Code code) {
        Set<String> callingCodes = new HashSet<>();
        if (code.country().isEmpty()) {
            NumberPlan.callingCodeOf(new MobileNumber(code.number()))
                    .ifPresent(own -> callingCodes.add(String.valueOf(own)));
        } else {
            callingCodes.add(callingCodeOf(code.country()));
        }
        code.alsoSendsTo().forEach(country -> callingCodes.add(callingCodeOf(country)));
        return new SendableCountries(callingCodes);
    }

    private static String callingCodeOf(String country) {
        return String.valueOf(NumberPlan.callingCodeOfCountry(country));
    }

    /** Whether the number belongs to one of them. */
    public boolean include(MobileNumber number) {
        return callingCodes.stream().anyMatch(number.digits()::startsWith);
    }
}
