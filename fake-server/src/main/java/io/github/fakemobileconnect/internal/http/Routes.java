package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.internal.http.auth.TokenEndpoint;
import io.github.fakemobileconnect.internal.http.data.MoreRowsEndpoint;
import io.github.fakemobileconnect.internal.http.data.RowsetEndpoint;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.DeliveriesEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.HistoryEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.KeywordCreateEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.KeywordDeleteEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.KeywordDeleteOnLongCodeEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.KeywordDeleteOnShortCodeEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.OptInMessageEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.QueueMoDeliveriesEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.QueueMoEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.QueueMoHistoryEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.SendEndpoint;
import io.github.fakemobileconnect.internal.http.mobileconnect.SubscriptionsEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionCreateEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionDeleteEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionGetEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionListEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionQueueClearEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionQueueEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.DefinitionUpdateEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.MessageSendEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.MessageStatusEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.MessagesSendEndpoint;
import io.github.fakemobileconnect.internal.http.transactional.NotSentEndpoint;

/** The whole API on one screen: which endpoint stands behind each route, in the order of the routes. */
final class Routes {
    private Routes() {}

    static Endpoint endpointOf(Route route) {
        return switch (route) {
            case TOKEN -> new TokenEndpoint();
            case QUEUE_MO -> new QueueMoEndpoint();
            case QUEUE_MO_DELIVERIES -> new QueueMoDeliveriesEndpoint();
            case QUEUE_MO_HISTORY -> new QueueMoHistoryEndpoint();
            case MESSAGE_CONTACT_SEND -> new SendEndpoint();
            case MESSAGE_CONTACT_DELIVERIES -> new DeliveriesEndpoint();
            case MESSAGE_CONTACT_HISTORY -> new HistoryEndpoint();
            case CONTACT_SUBSCRIPTIONS -> new SubscriptionsEndpoint();
            case KEYWORD_CREATE -> new KeywordCreateEndpoint();
            case KEYWORD_DELETE -> new KeywordDeleteEndpoint();
            case KEYWORD_DELETE_ON_LONG_CODE -> new KeywordDeleteOnLongCodeEndpoint();
            case KEYWORD_DELETE_ON_SHORT_CODE -> new KeywordDeleteOnShortCodeEndpoint();
            case MESSAGE_OPT_IN -> new OptInMessageEndpoint();
            case DEFINITION_CREATE -> new DefinitionCreateEndpoint();
            case DEFINITION_LIST -> new DefinitionListEndpoint();
            case DEFINITION_GET -> new DefinitionGetEndpoint();
            case DEFINITION_UPDATE -> new DefinitionUpdateEndpoint();
            case DEFINITION_DELETE -> new DefinitionDeleteEndpoint();
            case DEFINITION_QUEUE -> new DefinitionQueueEndpoint();
            case DEFINITION_QUEUE_CLEAR -> new DefinitionQueueClearEndpoint();
            case MESSAGES_SEND -> new MessagesSendEndpoint(Reasons.ERRORS);
            case MESSAGES_NOT_SENT -> new NotSentEndpoint();
            case MESSAGE_SEND -> new MessageSendEndpoint(Reasons.ERRORS);
            case MESSAGE_STATUS -> new MessageStatusEndpoint();
            case DATA_EXTENSION_ROWS -> new RowsetEndpoint();
            case DATA_EXTENSION_MORE_ROWS -> new MoreRowsEndpoint();
        };
    }
}
