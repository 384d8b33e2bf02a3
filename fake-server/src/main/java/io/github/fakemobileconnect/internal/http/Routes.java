package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.internal.http.auth.TokenEndpoint;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.DeliveriesEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.HistoryEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.QueueMoEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.SendEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.SubscriptionsEndpoint;

/** The whole API on one screen: which endpoint stands behind each route. */
final class Routes {
    private Routes() {}

    static Endpoint endpointOf(Route route) {
        return switch (route) {
            case TOKEN -> new TokenEndpoint();
            case QUEUE_MO -> new QueueMoEndpoint();
            case MESSAGE_CONTACT_SEND -> new SendEndpoint();
            case MESSAGE_CONTACT_DELIVERIES -> new DeliveriesEndpoint();
            case MESSAGE_CONTACT_HISTORY -> new HistoryEndpoint();
            case CONTACT_SUBSCRIPTIONS -> new SubscriptionsEndpoint();
        };
    }
}
