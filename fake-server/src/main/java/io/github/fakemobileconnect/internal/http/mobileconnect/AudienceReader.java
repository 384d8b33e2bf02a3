package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.internal.engine.value.ReadArray;
import io.github.fakemobileconnect.internal.engine.value.Subscriber;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the two arrays in which a send names its recipients; what is wrong with them is listed kind by kind. */
final class AudienceReader {
    private static final List<Reason> ORDER = List.of(
            MobileConnectReason.RECIPIENTS_TOO_MANY,
            MobileConnectReason.SUBSCRIBER_INCOMPLETE,
            MobileConnectReason.SUBSCRIBER_KEY_LENGTH,
            MobileConnectReason.NUMBER_NOT_NUMERIC,
            MobileConnectReason.NUMBER_INVALID);

    private final List<MobileNumber> numbers = new ArrayList<>();
    private final List<String> impossible = new ArrayList<>();
    private final List<Rejection> numberProblems;
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<Rejection> subscriberProblems;

    AudienceReader(WireReader body) {
        List<JsonNode> byNumber = body.array("mobileNumbers");
        List<JsonNode> byContact = body.array("subscribers");
        numberProblems = RecipientReader.tooMany(byNumber);
        subscriberProblems = RecipientReader.tooMany(byContact);
        byNumber.forEach(element -> addNumber(new WireNumber(WireReader.asText(element))));
        byContact.forEach(element ->
                addSubscriber(new WireReader(element instanceof ObjectNode object ? object : Json.object())));
    }

    /** A number that is none refuses the request; a number that no country has is only left out. */
    private void addNumber(WireNumber given) {
        Optional<Rejection> problem = given.problem();
        if (problem.isEmpty()) {
            numbers.add(given.number());
        } else if (problem.get().reason() == MobileConnectReason.NUMBER_INVALID) {
            impossible.add(given.text());
        } else {
            numberProblems.add(problem.get());
        }
    }

    private void addSubscriber(WireReader given) {
        if (given.text("mobileNumber").isBlank() || !given.has("subscriberKey")) {
            subscriberProblems.add(Rejection.of(MobileConnectReason.SUBSCRIBER_INCOMPLETE));
            return;
        }
        WireNumber number = new WireNumber(given.text("mobileNumber"));
        String key = given.text("subscriberKey");
        Optional<Rejection> problem = number.problem();
        problem.ifPresent(subscriberProblems::add);
        if (!ContactKey.isAcceptable(key)) {
            subscriberProblems.add(Rejection.of(MobileConnectReason.SUBSCRIBER_KEY_LENGTH));
        } else if (problem.isEmpty()) {
            subscribers.add(new Subscriber(number.number(), new ContactKey(key), attributes(given)));
        }
    }

    /** One object, as in the example, or an array of them, as in the table. */
    private static Map<String, String> attributes(WireReader given) {
        Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.object("attributes").ifPresent(object -> attributes.putAll(object.texts()));
        given.array("attributes").stream()
                .filter(ObjectNode.class::isInstance)
                .forEach(object -> attributes.putAll(new WireReader((ObjectNode) object).texts()));
        return attributes;
    }

    ReadArray<MobileNumber> numbers() {
        return new ReadArray<>(numbers, sorted(numberProblems));
    }

    /** Numbers that no country has. */
    List<String> impossible() {
        return impossible;
    }

    ReadArray<Subscriber> subscribers() {
        return new ReadArray<>(subscribers, sorted(subscriberProblems));
    }

    private static List<Rejection> sorted(List<Rejection> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.reason())))
                .toList();
    }
}
