package io.github.fakemobileconnect.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A client that sends too much always gets to see the refusal, because its body is read to the end first. */
class BodyOverTheLimitTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @Test
    void of_a_known_length() {
        for (int i = 0; i < 20; i++) {
            assertThat(application
                            .post("/sms/v1/queueMO", "x".repeat(10 * MEBIBYTE))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void in_chunks() {
        byte[] body = new byte[10 * MEBIBYTE];
        for (int i = 0; i < 20; i++) {
            var answer = application.send(application
                    .authorised(application.request("/sms/v1/queueMO"))
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void through_the_oldest_client_of_the_jdk() throws IOException {
        for (int i = 0; i < 20; i++) {
            var connection = (HttpURLConnection)
                    mobileConnect.restUrl().resolve("sms/v1/queueMO").toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(new byte[2 * MEBIBYTE]);
            }

            assertThat(connection.getResponseCode()).isEqualTo(413);
        }
    }
}
