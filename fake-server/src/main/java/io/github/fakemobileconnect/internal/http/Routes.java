package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.internal.http.auth.TokenEndpoint;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.QueueMoEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.SubscriptionsEndpoint;

/** The whole API on one screen: which endpoint stands behind each route. */
final class Routes {
    private Routes() {}

    static Endpoint endpointOf(Route route) {
        return switch (route) {
            case TOKEN -> new TokenEndpoint();
            case QUEUE_MO -> new QueueMoEndpoint();
            case CONTACT_SUBSCRIPTIONS -> new SubscriptionsEndpoint();
        };
    }
}
