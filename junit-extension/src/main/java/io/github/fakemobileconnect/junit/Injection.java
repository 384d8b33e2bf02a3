package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.journal.Journal;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ParameterContext;

/** What a parameter can ask for. */
final class Injection {
    private static final Map<Class<?>, Function<FakeMobileConnect, Object>> BY_TYPE = Map.of(
            FakeMobileConnect.class, mobileConnect -> mobileConnect,
            Account.class, FakeMobileConnect::account,
            TimeControl.class, FakeMobileConnect::time,
            Journal.class, FakeMobileConnect::journal);

    private Injection() {}

    static boolean supports(ParameterContext parameter) {
        Class<?> type = parameter.getParameter().getType();
        ParameterConsent.of(parameter).refuseUnlessOn(type);
        return BY_TYPE.containsKey(type) || type == Handset.class || (type == URI.class && isAnnotatedUrl(parameter));
    }

    private static boolean isAnnotatedUrl(ParameterContext parameter) {
        return parameter.isAnnotated(RestUrl.class) || parameter.isAnnotated(AuthUrl.class);
    }

    static Object resolve(ParameterContext parameter, FakeMobileConnect mobileConnect) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Handset.class) {
            return handset(parameter, mobileConnect);
        }
        if (type == URI.class) {
            return parameter.isAnnotated(RestUrl.class) ? mobileConnect.restUrl() : mobileConnect.authUrl();
        }
        return BY_TYPE.getOrDefault(type, Injection::unsupported).apply(mobileConnect);
    }

    private static Handset handset(ParameterContext parameter, FakeMobileConnect mobileConnect) {
        Handset handset = mobileConnect.handset(parameter
                .findAnnotation(WithNumber.class)
                .map(WithNumber::value)
                .orElseGet(UniqueNumbers::next));
        ParameterConsent.of(parameter).arrangeFor(handset);
        return handset;
    }

    private static Object unsupported(FakeMobileConnect mobileConnect) {
        throw new IllegalArgumentException("parameter must be one that is supported");
    }
}
