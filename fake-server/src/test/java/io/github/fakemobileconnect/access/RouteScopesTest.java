package io.github.fakemobileconnect.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** Which token may do what, on every route there is. */
class RouteScopesTest {
    private static final String INSUFFICIENT = "{\"message\":\"Insufficient Privileges to complete this action.\","
            + "\"errorcode\":20002,\"documentation\":\"\"}";
    private static final String NOT_AUTHORIZED =
            "{\"documentation\":\"" + Refusals.ERROR_HANDLING + "\",\"errorcode\":0,\"message\":\"Not Authorized\"}";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TOKEN")
    void every_other_scope_together_is_not_enough(Route route) {
        useTokenOfClientWith(EnumSet.complementOf(EnumSet.copyOf(route.scopes())));

        HttpResponse<String> answer = application.send(application.authorised(request(route)));

        Refusals.assertRefused(mobileConnect, answer, 403, INSUFFICIENT);
        assertThat(((RequestRefused) mobileConnect.journal().entries().get(1).event()).rejections())
                .hasToString("[scope missing: " + namesOf(route.scopes().stream(), " or ") + "]");
    }

    static Stream<Arguments> routesWithOneScope() {
        return Arrays.stream(Route.values())
                .flatMap(route -> route.scopes().stream().map(scope -> Arguments.of(route, scope)));
    }

    @ParameterizedTest
    @MethodSource("routesWithOneScope")
    void one_of_its_scopes_is_enough(Route route, Scope scope) {
        useTokenOfClientWith(EnumSet.of(scope));

        HttpResponse<String> answer = application.send(application.authorised(request(route)));

        assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 405, 415, 500);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TOKEN")
    void without_a_token_it_is_challenged_for_one(Route route) {
        HttpResponse<String> answer = application.send(request(route));

        Refusals.assertRefused(mobileConnect, answer, 401, NOT_AUTHORIZED);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"fake-mobileconnect\", error=\"invalid_token\"");
    }

    @Test
    void the_token_route_asks_for_no_token() {
        assertThat(Route.TOKEN.scopes()).isEmpty();
        assertThat(application.send(request(Route.TOKEN)).statusCode()).isEqualTo(400);
    }

    private void useTokenOfClientWith(Set<Scope> scopes) {
        mobileConnect.account().add(ApiClient.of("me", "s3cret").scopes(scopes.toArray(Scope[]::new)));
        application.useTokenWithScopes(namesOf(EnumSet.allOf(Scope.class).stream(), " "));
        mobileConnect.reset();
    }

    private static String namesOf(Stream<Scope> scopes, String separator) {
        return scopes.map(Scope::wireName).sorted().collect(Collectors.joining(separator));
    }

    private HttpRequest.Builder request(Route route) {
        return application
                .request(route.path().replaceAll("\\{[^}]+}", "x"))
                .header("Content-Type", "application/json")
                .method(route.method(), BodyPublishers.ofString("{}"));
    }
}
