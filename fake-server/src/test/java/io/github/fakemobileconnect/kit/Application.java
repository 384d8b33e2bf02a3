package io.github.fakemobileconnect.kit;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** An application as the tests of the edge need one: it sends exactly what it is told to. */
public final class Application {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final FakeMobileConnect mobileConnect;
    private String token;

    public Application(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.token = mobileConnect.accessToken();
    }

    public void useToken(String value) {
        token = value;
    }

    /** Asks the token route for a token that may do nothing, and uses that from now on. */
    public void useTokenWithoutScopes() {
        useTokenWithScopes("");
    }

    /** Asks the token route for a token that may do just this, and uses that from now on. */
    public void useTokenWithScopes(String scopes) {
        useTokenFor("""
                {"grant_type":"client_credentials","client_id":"me","client_secret":"s3cret","scope":"%s"}""".formatted(scopes));
    }

    /** Asks the token route for a token of this client, and uses that from now on. */
    public void useTokenOf(String clientId, String clientSecret) {
        useTokenFor("""
                {"grant_type":"client_credentials","client_id":"%s","client_secret":"%s"}""".formatted(clientId, clientSecret));
    }

    private void useTokenFor(String request) {
        String body = postWithoutToken("/v2/token", request).body();
        token = body.replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    /** The head of a POST with a valid token, as it stands on the wire. */
    public String head(String target, int length) {
        return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + token + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    public HttpRequest.Builder authorised(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    /** Posts JSON with a valid bearer token. */
    public HttpResponse<String> post(String path, String json) {
        return send(authorised(request(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Changes something with JSON and a valid bearer token. */
    public HttpResponse<String> patch(String path, String json) {
        return send(authorised(request(path))
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    /** Asks with a valid bearer token. */
    public HttpResponse<String> get(String path) {
        return send(authorised(request(path)).GET());
    }

    /** Deletes with a valid bearer token. */
    public HttpResponse<String> delete(String path) {
        return send(authorised(request(path)).DELETE());
    }

    /** Posts JSON without a token. */
    public HttpResponse<String> postWithoutToken(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(mobileConnect.restUrl() + path.substring(1)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Queues a text on behalf of one number. */
    public HttpResponse<String> queueMo(String number, String text) {
        return post("/sms/v1/queueMO", """
                {"mobileNumbers":["%s"],"shortCode":"86288","messageText":"%s"}""".formatted(number, text));
    }
}
