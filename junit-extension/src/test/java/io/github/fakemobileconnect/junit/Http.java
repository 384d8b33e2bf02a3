package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The application under test, as small as it gets. */
final class Http {
    private Http() {}

    static int get(FakeMobileConnect mobileConnect, String path) {
        return send(
                HttpRequest.newBuilder(mobileConnect.restUrl().resolve(path)).build());
    }

    static int get(URI url) {
        return send(HttpRequest.newBuilder(url).build());
    }

    static int queueMo(FakeMobileConnect mobileConnect, String token, String number) {
        return send(HttpRequest.newBuilder(mobileConnect.restUrl().resolve("sms/v1/queueMO"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"mobileNumbers\":[\"%s\"],\"shortCode\":\"86288\",\"messageText\":\"JOINSMS\"}"
                                .formatted(number)))
                .build());
    }

    private static int send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
