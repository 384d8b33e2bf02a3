package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.account.LookUpSubscriptions;
import io.github.fakemobileconnect.internal.engine.account.LookUpSubscriptions.Found;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.List;

/**
 * {@code POST /sms/v1/contacts/subscriptions}: looks up the subscriptions of numbers and contacts.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_sms/contactsSubscriptions.html">Retrieve
 *     subscriptions of contacts</a>
 */
public final class SubscriptionsEndpoint implements Endpoint {
    private static final int MOST = 500;

    @Override
    public Answer answer(Call call) {
        List<String> numbers = call.body().textsOrText("mobileNumber");
        List<String> keys = call.body().textsOrText("subscriberKey");
        if (numbers.size() > MOST || keys.size() > MOST) {
            return Answer.refused(Rejection.of(MobileConnectReason.LOOKUP_TOO_LARGE));
        }
        return new Answer.Accepted(200, render(call.perform(lookUp(numbers, keys))));
    }

    /** What cannot be a number or a key belongs to nobody; the route publishes no error for it. */
    private static LookUpSubscriptions lookUp(List<String> numbers, List<String> keys) {
        return new LookUpSubscriptions(
                numbers.stream()
                        .filter(text -> MobileNumber.hasOnlyDigits(text) && MobileNumber.hasAcceptedLength(text))
                        .map(MobileNumber::new)
                        .toList(),
                keys.stream()
                        .filter(ContactKey::isAcceptable)
                        .map(ContactKey::new)
                        .toList());
    }

    private static ObjectNode render(Found found) {
        ObjectNode body = Json.object()
                .put("count", String.valueOf(found.subscriptions().size()))
                .put("createDate", WireDates.utcWithTicks(found.at()))
                .put("completeDate", WireDates.utcWithTicks(found.at()));
        ArrayNode contacts = body.putArray("contacts");
        found.subscriptions().forEach(subscription -> contacts.add(render(subscription, found.withStatus())));
        return body;
    }

    private static ObjectNode render(Subscription subscription, boolean withStatus) {
        ObjectNode row = Json.object()
                .put("mobileNumber", subscription.number().digits())
                .put("shortCode", subscription.keyword().code())
                .put("keyword", subscription.keyword().word());
        if (subscription.isSubscribed()) {
            row.put("optInDate", WireDates.centralWithTicks(subscription.since()));
        }
        return withStatus ? row.put("status", subscription.status().toString()) : row;
    }
}
