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
        return BY_TYPE.containsKey(type) || type == Handset.class || (type == URI.class && isAnnotatedUrl(parameter));
    }

    private static boolean isAnnotatedUrl(ParameterContext parameter) {
        return parameter.isAnnotated(RestUrl.class) || parameter.isAnnotated(AuthUrl.class);
    }

    static Object resolve(ParameterContext parameter, FakeMobileConnect mobileConnect) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Handset.class) {
            return mobileConnect.handset(parameter
                    .findAnnotation(WithNumber.class)
                    .map(WithNumber::value)
                    .orElseGet(UniqueNumbers::next));
        }
        if (type == URI.class) {
            return parameter.isAnnotated(RestUrl.class) ? mobileConnect.restUrl() : mobileConnect.authUrl();
        }
        return BY_TYPE.getOrDefault(type, Injection::unsupported).apply(mobileConnect);
    }

    private static Object unsupported(FakeMobileConnect mobileConnect) {
        throw new IllegalArgumentException("parameter must be one that is supported");
    }
}
