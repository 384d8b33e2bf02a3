package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A fake with many send definitions and many messages that were not sent. */
final class LongLists implements AutoCloseable {
    /** How many there are of each. */
    static final int ITEMS = 100_000;
    /** How many a page has unless it is asked for another number. */
    static final int ON_A_PAGE = 50;

    private static final int RECIPIENTS = 10_000;
    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final OptInMessage LOGIN = OptInMessage.singleOptIn(CODE.keyword("LOGIN"));

    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.start(fake -> fake.account().add(CODE, LOGIN));

    /** Makes the definitions, and sends to a number that said STOP. */
    LongLists() throws IOException {
        List<AccountItem> definitions = new ArrayList<>();
        for (int definition = 0; definition < ITEMS; definition++) {
            definitions.add(SendDefinition.of("login-%06d".formatted(definition), LOGIN.keyword())
                    .saying("%%LoginCode%%"));
        }
        mobileConnect.account().add(definitions.toArray(AccountItem[]::new));
        mobileConnect.handset("+1 317 555 1212").text("STOP");
        byte[] request = sendToOneWhoSaidStop();
        try (RawConnection application = connect("HTTP/1.1 202")) {
            for (int sent = 0; sent < ITEMS; sent += RECIPIENTS) {
                application.exchange(request);
            }
        }
    }

    private byte[] sendToOneWhoSaidStop() {
        String recipients =
                String.join(",", Collections.nCopies(RECIPIENTS, "{\"contactKey\":\"ann\",\"to\":\"13175551212\"}"));
        return request(
                "POST /messaging/v1/sms/messages",
                "{\"definitionKey\":\"login-000000\",\"recipients\":[%s]}".formatted(recipients));
    }

    /** A connection on which each answer must begin like this. */
    RawConnection connect(String expected) throws IOException {
        return new RawConnection(mobileConnect.restUrl().getPort(), expected, LONGEST_ANSWER);
    }

    /** The bytes of a request, with a token. */
    byte[] request(String methodAndTarget, String body) {
        String head = """
                %s HTTP/1.1
                Host: 127.0.0.1
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(methodAndTarget, mobileConnect.accessToken(), body.length())
                .replace("\n", "\r\n");
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        mobileConnect.close();
    }
}
