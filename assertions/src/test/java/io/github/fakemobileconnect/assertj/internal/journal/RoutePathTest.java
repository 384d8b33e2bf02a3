package io.github.fakemobileconnect.assertj.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.Route;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messaging/v1/sms/messages/otp_1",
                "//messaging//v1/sms/messages/otp_1/",
                "/MESSAGING/v1/SMS/messages/otp_1?a=/b",
                "/%6Dessaging/v1/sms/messages/otp%2F1",
                "/messaging/v1/sms/messages/100%",
                "http://localhost:80/messaging/v1/sms/messages/otp_1"
            })
    void spellings_of_a_path(String target) {
        assertThat(RoutePath.ofTarget(target).isOfShape(RoutePath.of(Route.MESSAGE_SEND)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messaging/v1/sms/messages", "/messaging/v1/sms/messages/a/b", "/sms/v1/queueMO", "/"})
    void other_paths(String target) {
        assertThat(RoutePath.ofTarget(target).isOfShape(RoutePath.of(Route.MESSAGE_SEND)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void no_two_routes_share_a_method_and_a_shape(Route route) {
        RoutePath path = RoutePath.ofTarget(route.path().replace("{", "").replace("}", ""));

        assertThat(Arrays.stream(Route.values())
                        .filter(other -> other.method().equals(route.method()) && path.isOfShape(RoutePath.of(other))))
                .containsExactly(route);
    }

    @Test
    void a_plus_is_a_plus() {
        assertThat(RoutePath.ofTarget("/a+b").segments()).containsExactly("a+b");
    }
}
