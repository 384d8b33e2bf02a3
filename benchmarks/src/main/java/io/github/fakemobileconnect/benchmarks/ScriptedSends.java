package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.sms.MtMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A fake with a data extension of 10,000 members, to whom a text is sent that a script makes, or that is the same for all. */
final class ScriptedSends implements AutoCloseable {
    static final int MEMBERS = 10_000;

    private static final int IN_A_REQUEST = 250;
    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final OptInMessage NEWS = OptInMessage.singleOptIn(CODE.keyword("NEWS"));

    /** The definition whose text is a script of twenty lines. */
    static final SendDefinition SCRIPTED =
            SendDefinition.of("scripted", NEWS.keyword()).saying("""
            %%[
            var @first, @city, @points, @stars, @i
            set @first = ProperCase(Trim([FirstName]))
            set @city = Lookup("Members", "City", "MemberId", [MemberId])
            set @points = Lookup("Members", "Points", "MemberId", [MemberId])
            /* a star for each point */
            set @stars = ""
            for @i = 1 to @points do
              set @stars = Concat(@stars, "*")
            next @i
            if Empty(@first) then
              set @first = "friend"
            elseif Length(@first) > 20 then
              set @first = Substring(@first, 1, 20)
            endif
            if @points >= 3 then
              set @city = Uppercase(@city)
            else
              set @city = Lowercase(@city)
            endif
            ]%%Hi %%=v(@first)=%%, %%=v(@stars)=%% in %%=v(@city)=%%""");

    /** The definition whose text is what the script would make for one of them. */
    static final SendDefinition PLAIN =
            SendDefinition.of("plain", NEWS.keyword()).saying("Hi Ann, *** in INDIANAPOLIS");

    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.start(fake -> fake.account().add(CODE, NEWS, members(), SCRIPTED, PLAIN));

    private static DataExtension members() {
        List<List<String>> rows = IntStream.range(0, MEMBERS)
                .mapToObj(member -> List.of(String.valueOf(member), "Indianapolis", String.valueOf(member % 5)))
                .toList();
        return new DataExtension(
                "Members", "Members", List.of("MemberId", "City", "Points"), List.of("MemberId"), rows);
    }

    /** Sends to the first members; yields how long that took for each of them, in microseconds. */
    double send(SendDefinition definition, int recipients) throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (int first = 0; first < recipients; first += IN_A_REQUEST) {
            requests.add(request(definition, first));
        }
        try (RawConnection application =
                new RawConnection(mobileConnect.restUrl().getPort(), "HTTP/1.1 202", LONGEST_ANSWER)) {
            long started = System.nanoTime();
            for (byte[] request : requests) {
                application.exchange(request);
            }
            long took = System.nanoTime() - started;
            check(definition, recipients - 1);
            return took / 1_000.0 / recipients;
        }
    }

    private byte[] request(SendDefinition definition, int first) {
        String recipients = IntStream.range(first, first + IN_A_REQUEST)
                .mapToObj(ScriptedSends::recipient)
                .collect(Collectors.joining(","));
        String body = "{\"definitionKey\":\"%s\",\"recipients\":[%s]}"
                .formatted(definition.key().value(), recipients);
        String head = """
                POST /messaging/v1/sms/messages HTTP/1.1
                Host: 127.0.0.1
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(mobileConnect.accessToken(), body.length()).replace("\n", "\r\n");
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    private static String recipient(int member) {
        return "{\"contactKey\":\"%d\",\"to\":\"%s\",\"attributes\":{\"FirstName\":\" ann \",\"MemberId\":\"%d\"}}"
                .formatted(member, number(member), member);
    }

    private static String number(int member) {
        return "1317%07d".formatted(member);
    }

    private void check(SendDefinition definition, int last) {
        boolean isHigh = last % 5 >= 3;
        String expected = definition.equals(PLAIN)
                ? PLAIN.text()
                : "Hi Ann, %s in %s".formatted("*".repeat(last % 5), isHigh ? "INDIANAPOLIS" : "indianapolis");
        List<String> received = mobileConnect.handset("+" + number(last)).inbox().stream()
                .map(MtMessage::text)
                .toList();
        if (!received.contains(expected)) {
            throw new IllegalStateException("'%s' must have arrived but %s did".formatted(expected, received));
        }
    }

    @Override
    public void close() {
        mobileConnect.close();
    }
}
