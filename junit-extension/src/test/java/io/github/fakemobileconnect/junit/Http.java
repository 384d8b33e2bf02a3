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

    /** Sends the message of the sample account that greets by first name. */
    static int greet(FakeMobileConnect mobileConnect, String number) {
        return send(HttpRequest.newBuilder(mobileConnect.restUrl().resolve("sms/v1/messageContact/MzA6Nzg6MA/send"))
                .header("Authorization", "Bearer " + mobileConnect.accessToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"mobileNumbers\":[\"%s\"],\"Subscribe\":true,\"Resubscribe\":true,\"keyword\":\"CODETEST\"}"
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
