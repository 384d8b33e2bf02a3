package io.github.fakemobileconnect.internal.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Optional;

/** The world's numbering plans, as libphonenumber knows them. */
public final class NumberPlan {
    private NumberPlan() {}

    /**
     * True when some country could have such a number. The vendor's own examples (15555551212) are possible without being
     * assigned, so nothing stricter is asked.
     */
    public static boolean isPossible(MobileNumber number) {
        return parsed(number).filter(plans()::isPossibleNumber).isPresent();
    }

    /** The calling code at the start of a number: 1, 44, 971. */
    public static Optional<Integer> callingCodeOf(MobileNumber number) {
        return parsed(number).map(PhoneNumber::getCountryCode);
    }

    /** The calling code of a country, ISO 3166-1 alpha-2. */
    public static int callingCodeOfCountry(String country) {
        return plans().getCountryCodeForRegion(country);
    }

    /** Loads the plans of the most used calling code, which costs some 60 ms once in a JVM. */
    public static void warmUp() {
        isPossible(new MobileNumber("15555551212"));
    }

    private static Optional<PhoneNumber> parsed(MobileNumber number) {
        try {
            return Optional.of(plans().parse("+" + number.digits(), null));
        } catch (NumberParseException notANumberOfAnyCountry) {
            return Optional.empty();
        }
    }

    private static PhoneNumberUtil plans() {
        return PhoneNumberUtil.getInstance();
    }
}
