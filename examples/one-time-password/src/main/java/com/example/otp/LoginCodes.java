package com.example.otp;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/**
 * Texts login codes and accepts them, each once and for five minutes. Safe for several threads.
 *
 * <p>MobileConnect accepts a message before it knows whether it may be sent, so there are two questions to ask: what it has
 * against a login at once, which sending answers, and whose code has not left, a moment later.
 *
 * <p>(A real application would keep the codes in its database and count wrong tries.)
 */
public final class LoginCodes {
    private static final String DEFINITION_KEY = "login_code";
    private static final Duration VALIDITY = Duration.ofMinutes(5);

    private final TransactionalClient mobileConnect;
    private final Clock clock;
    private final IntSupplier numbers;
    private final Map<Login, IssuedCode> issued = new ConcurrentHashMap<>();

    /**
     * Codes of one installed package.
     *
     * @param authUrl the base URL of the tenant's token host
     * @param clock tells when a token and when a code expires
     * @param numbers where codes come from: numbers from 0 to 999,999 that nobody can guess
     */
    public LoginCodes(URI authUrl, String clientId, String clientSecret, Clock clock, IntSupplier numbers) {
        JsonOverHttp http = new JsonOverHttp();
        TokenCache tokens = new TokenCache(http, authUrl, clientId, clientSecret, clock);
        this.mobileConnect = new TransactionalClient(http, tokens, DEFINITION_KEY);
        this.clock = clock;
        this.numbers = numbers;
    }

    /**
     * Texts a code for a login.
     *
     * @return the login with what MobileConnect has against it, where it has something
     * @throws NoAnswerException when nobody knows whether the code was sent; its status can be asked for
     * @throws MobileConnectException when the request was refused
     */
    public Map<Login, String> send(Login login) {
        return byLogin(List.of(login), mobileConnect.send(recipient(login)));
    }

    /** Texts a code for each of several logins, in one request; otherwise as {@link #send(Login)}. */
    public Map<Login, String> send(List<Login> logins) {
        return byLogin(
                logins, mobileConnect.send(logins.stream().map(this::recipient).toList()));
    }

    private Recipient recipient(Login login) {
        IssuedCode code = issued.computeIfAbsent(login, one -> issue());
        return new Recipient(
                login.messageKey(), login.customer(), login.mobileNumber(), Map.of("LoginCode", code.digits()));
    }

    private IssuedCode issue() {
        return new IssuedCode(
                "%06d".formatted(numbers.getAsInt()), clock.instant().plus(VALIDITY));
    }

    private static Map<Login, String> byLogin(List<Login> logins, Map<String, String> faults) {
        Map<Login, String> faulty = new LinkedHashMap<>();
        for (Login login : logins) {
            String fault = faults.get(login.messageKey());
            if (fault != null) {
                faulty.put(login, fault);
            }
        }
        return faulty;
    }

    /** What has become of the code for a login. */
    public MessageStatus status(Login login) {
        return mobileConnect.status(login.messageKey());
    }

    /** Those of these logins whose code will never arrive, each with the reason. */
    public Map<Login, String> notTexted(Collection<Login> logins) {
        Map<Login, String> reasons = new LinkedHashMap<>();
        for (Login login : logins) {
            MessageStatus status = status(login);
            if (status.isNotSent()) {
                reasons.put(login, status.reason());
            }
        }
        return reasons;
    }

    /** True when this is the code for the login, in time and for the first time. */
    public boolean accepts(Login login, String typed) {
        IssuedCode code = issued.get(login);
        return code != null
                && code.digits().equals(typed)
                && clock.instant().isBefore(code.expiry())
                && issued.remove(login, code);
    }

    private record IssuedCode(String digits, Instant expiry) {}
}
