package io.github.fakemobileconnect.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A request that has begun when the fake is reset ends in the old world, by the old world's clock. */
class ResetInFlightTest {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @Test
    void a_valid_token_is_valid_in_both_worlds() throws IOException {
        mobileConnect.time().advanceBy(Duration.ofHours(10));
        application.useToken(mobileConnect.accessToken());
        String body = "{\"mobileNumber\":[]}";

        try (RawSocket socket = new RawSocket(mobileConnect.restUrl())) {
            socket.send(application.head("/sms/v1/contacts/subscriptions", body.length()));
            awaitTheFirstBytes();
            mobileConnect.reset();
            socket.send(body);

            assertThat(socket.answer()).startsWith("HTTP/1.1 200 ");
        }
        assertThat(application.post("/sms/v1/contacts/subscriptions", body).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_that_is_issued_meanwhile_lives_no_longer_than_others() throws IOException {
        mobileConnect.time().advanceBy(Duration.ofHours(10));
        String body = "{\"grant_type\":\"client_credentials\",\"client_id\":\"a\",\"client_secret\":\"b\"}";

        try (RawSocket socket = new RawSocket(mobileConnect.restUrl())) {
            socket.send(application.head("/v2/token", body.length()));
            awaitTheFirstBytes();
            mobileConnect.reset();
            Matcher token = ACCESS_TOKEN.matcher(socket.send(body).answer());
            assertThat(token.find()).isTrue();
            application.useToken(token.group(1));
        }

        assertThat(application.post("/sms/v1/contacts/subscriptions", "{}").statusCode())
                .isEqualTo(200);
        mobileConnect.time().advanceBy(Duration.ofMinutes(20));
        assertThat(application.post("/sms/v1/contacts/subscriptions", "{}").statusCode())
                .isEqualTo(401);
    }

    /** Requests of one fake are looked at in turn, or nearly: an answer to a later one shows that the first was begun. */
    private void awaitTheFirstBytes() {
        for (int i = 0; i < 20; i++) {
            assertThat(application.post("/nowhere", "{}").statusCode()).isEqualTo(404);
        }
    }
}
