package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.value.ReadArray;
import io.github.fakemobileconnect.internal.engine.value.Subscriber;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the two arrays in which queueMO names recipients, and collects what is wrong with them, in their order. */
final class RecipientReader {
    private static final int MOST = 250;

    private RecipientReader() {}

    static ReadArray<MobileNumber> mobileNumbers(WireReader body) {
        List<JsonNode> elements = body.array("mobileNumbers");
        List<MobileNumber> accepted = new ArrayList<>();
        List<Rejection> problems = tooMany(elements);
        elements.forEach(
                element -> readNumber(WireReader.asText(element), problems).ifPresent(accepted::add));
        return new ReadArray<>(accepted, problems);
    }

    static ReadArray<Subscriber> subscribers(WireReader body) {
        List<JsonNode> elements = body.array("subscribers");
        List<Subscriber> accepted = new ArrayList<>();
        List<Rejection> problems = tooMany(elements);
        elements.forEach(element -> readSubscriber(element, problems).ifPresent(accepted::add));
        return new ReadArray<>(accepted, problems);
    }

    static List<Rejection> tooMany(List<JsonNode> elements) {
        List<Rejection> problems = new ArrayList<>();
        if (elements.size() > MOST) {
            problems.add(Rejection.of(MobileConnectReason.RECIPIENTS_TOO_MANY));
        }
        return problems;
    }

    private static Optional<Subscriber> readSubscriber(JsonNode element, List<Rejection> problems) {
        WireReader subscriber = new WireReader(element instanceof ObjectNode object ? object : Json.object());
        if (subscriber.text("mobilenumber").isBlank() || !subscriber.has("subscriberkey")) {
            problems.add(Rejection.of(MobileConnectReason.SUBSCRIBER_INCOMPLETE));
            return Optional.empty();
        }
        Optional<MobileNumber> number = readNumber(subscriber.text("mobilenumber"), problems);
        String key = subscriber.text("subscriberkey");
        if (!ContactKey.isAcceptable(key)) {
            problems.add(Rejection.of(MobileConnectReason.SUBSCRIBER_KEY_LENGTH));
            return Optional.empty();
        }
        return number.map(accepted -> new Subscriber(accepted, new ContactKey(key), Map.of()));
    }

    private static Optional<MobileNumber> readNumber(String text, List<Rejection> problems) {
        WireNumber given = new WireNumber(text);
        Optional<Rejection> problem = given.problem();
        problem.ifPresent(problems::add);
        return problem.isPresent() ? Optional.empty() : Optional.of(given.number());
    }
}
