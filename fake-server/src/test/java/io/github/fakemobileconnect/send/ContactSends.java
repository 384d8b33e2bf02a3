package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Messages that an application sends to contacts, and what the tests of that ask for. */
final class ContactSends {
    static final String SEND = path("MzA6Nzg6MA");
    /** Of a message without a text. */
    static final String BLANK = path("MTE1Ojc4OjA");

    private ContactSends() {}

    static FakeMobileConnect start() {
        return NorthernTrail.start(ContactSends::messages);
    }

    /** One with a name in its text, one without a text, and one that is not active. */
    static void messages(FakeMobileConnect fake) {
        fake.account()
                .add(
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hi %%FirstName%%"),
                        OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA"),
                        OutboundMessage.apiTriggered(CODE, "MjE6Nzg6MA")
                                .saying("Not yet")
                                .inactive());
    }

    static String path(String id) {
        return "/sms/v1/messageContact/" + id + "/send";
    }

    /** As many numbers, as they stand in a request. */
    static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"1317555%04d\"".formatted(i))
                .collect(Collectors.joining(",", "\"mobileNumbers\":[", "]"));
    }

    static List<String> textsTo(FakeMobileConnect fake, String number) {
        return fake.handset(number).inbox().stream().map(MtMessage::text).toList();
    }

    static <E> List<E> events(FakeMobileConnect fake, Class<E> type) {
        return fake.journal().entries().stream()
                .map(entry -> (Object) entry.event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
