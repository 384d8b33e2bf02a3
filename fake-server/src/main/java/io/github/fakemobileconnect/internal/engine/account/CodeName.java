package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.state.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a request names a code of the account: a short code with its country, or a long code.
 *
 * @param shortCode the digits of the short code; empty when the request had none
 * @param countryCode the country of the short code, ISO 3166-1 alpha-2; empty when the request had none
 * @param longCode the digits of the long code; empty when the request had none
 */
public record CodeName(String shortCode, String countryCode, String longCode) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

    List<Rejection> problems(Register register) {
        if (shortCode.isEmpty() && longCode.isEmpty()) {
            return List.of(Rejection.of(MobileConnectReason.CODE_NOT_SPECIFIED));
        }
        if (!shortCode.isEmpty() && !longCode.isEmpty()) {
            return List.of(Rejection.of(MobileConnectReason.CODE_SPECIFIED_TWICE));
        }
        return longCode.isEmpty() ? shortCodeProblems(register) : longCodeProblems(register);
    }

    private List<Rejection> shortCodeProblems(Register register) {
        List<Rejection> problems = new ArrayList<>();
        if (shortCode.isBlank()) {
            problems.add(Rejection.of(MobileConnectReason.SHORT_CODE_WHITE_SPACE));
        }
        if (countryCode.length() != 2) {
            problems.add(Rejection.of(MobileConnectReason.COUNTRY_CODE_LENGTH));
        }
        if (problems.isEmpty() && find(register).isEmpty()) {
            problems.add(Rejection.of(MobileConnectReason.SHORT_CODE_NOT_FOUND, shortCode, countryCode));
        }
        return problems;
    }

    private List<Rejection> longCodeProblems(Register register) {
        if (longCode.isBlank()) {
            return List.of(Rejection.of(MobileConnectReason.LONG_CODE_WHITE_SPACE));
        }
        return find(register).isPresent()
                ? List.of()
                : List.of(Rejection.of(MobileConnectReason.LONG_CODE_NOT_FOUND, longCode));
    }

    /** The code, where the account has it. */
    Optional<Code> find(Register register) {
        return longCode.isEmpty()
                ? register.code(shortCode.strip())
                        .filter(code -> COUNTRY.matcher(countryCode).matches()
                                && code.country().equalsIgnoreCase(countryCode))
                : register.code(longCode.strip()).filter(code -> code.country().isEmpty());
    }
}
