package io.github.fakemobileconnect.internal.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Optional;

/** The world's numbering plans, as libphonenumber knows them. */
public final class NumberPlan {
    private static final int LONGEST_CALLING_CODE = 3;

    private NumberPlan() {}

    /**
     * True when some country could have such a number. The vendor's own examples (15555551212) are possible without being
     * assigned, so nothing stricter is asked.
     */
    public static boolean isPossible(MobileNumber number) {
        return split(number).filter(plans()::isPossibleNumber).isPresent();
    }

    /** The calling code at the start of a number: 1, 44, 971. */
    public static Optional<Integer> callingCodeOf(MobileNumber number) {
        return split(number).map(PhoneNumber::getCountryCode);
    }

    /** The calling code of a country, ISO 3166-1 alpha-2. */
    public static int callingCodeOfCountry(String country) {
        return plans().getCountryCodeForRegion(country);
    }

    /** Loads the plans of the most used calling code, which costs some 60 ms once in a JVM. */
    public static void warmUp() {
        isPossible(new MobileNumber("15555551212"));
    }

    /**
     * The number split behind its calling code, none of which starts another. The library's own parser would take human
     * spellings, too: it strips a trunk zero, and costs more than all the rest of a request.
     */
    private static Optional<PhoneNumber> split(MobileNumber number) {
        String digits = number.digits();
        if (digits.startsWith("0")) {
            return Optional.empty();
        }
        for (int length = 1; length <= LONGEST_CALLING_CODE; length++) {
            int callingCode = Integer.parseInt(digits.substring(0, length));
            if (plans().getSupportedCallingCodes().contains(callingCode)) {
                return Optional.of(national(digits.substring(length)).setCountryCode(callingCode));
            }
        }
        return Optional.empty();
    }

    private static PhoneNumber national(String digits) {
        PhoneNumber national = new PhoneNumber().setNationalNumber(Long.parseLong(digits));
        int zeros = digits.length() - digits.replaceFirst("^0+", "").length();
        return zeros == 0 ? national : national.setItalianLeadingZero(true).setNumberOfLeadingZeros(zeros);
    }

    private static PhoneNumberUtil plans() {
        return PhoneNumberUtil.getInstance();
    }
}
