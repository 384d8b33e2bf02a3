package io.github.fakemobileconnect.internal.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPlanTest {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13175551212",
                "15555551234",
                "447700900123",
                "393491234567",
                "390612345678",
                "971501234567",
                "8001234567890"
            })
    void a_number_that_some_country_could_have_is_possible(String digits) {
        assertThat(NumberPlan.isPossible(new MobileNumber(digits))).isEqualTo(possibleByTheLibrary(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999", "131755512123", "4407700900123", "00000000", "21012345678"})
    void others_are_not(String digits) {
        assertThat(NumberPlan.isPossible(new MobileNumber(digits))).isFalse();
    }

    @Test
    void differs_from_the_parser_of_the_library_only_where_that_strips_a_trunk_prefix() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String digits = digits(random);
            boolean possible = NumberPlan.isPossible(new MobileNumber(digits));

            if (possible != possibleByTheLibrary(digits)) {
                assertThat(isStripped(digits)).as(digits).isTrue();
            }
        }
    }

    private static String digits(Random random) {
        StringBuilder digits = new StringBuilder();
        int length = 8 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static boolean possibleByTheLibrary(String digits) {
        try {
            return LIBRARY.isPossibleNumber(LIBRARY.parse("+" + digits, null));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static boolean isStripped(String digits) {
        try {
            return !LIBRARY.format(LIBRARY.parse("+" + digits, null), PhoneNumberUtil.PhoneNumberFormat.E164)
                    .equals("+" + digits);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
