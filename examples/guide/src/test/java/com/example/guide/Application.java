package com.example.guide;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application that says over HTTP just what a page of the guide is about; it keeps its first token for ever. */
final class Application {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI authUrl;
    private final URI restUrl;
    private String token = "";

    Application(FakeMobileConnect mobileConnect) {
        this(mobileConnect.authUrl(), mobileConnect.restUrl());
    }

    Application(URI authUrl, URI restUrl) {
        this.authUrl = authUrl;
        this.restUrl = restUrl;
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    HttpResponse<String> patch(String path, String json) {
        return send("PATCH", path, json);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** Asks for a token, which later requests bring along. */
    HttpResponse<String> logIn(String id, String secret) {
        HttpResponse<String> answer = exchange(request(authUrl.resolve("v2/token"), "POST", """
                {"grant_type": "client_credentials", "client_id": "%s", "client_secret": "%s"}""".formatted(id, secret)));
        Matcher issued = TOKEN.matcher(answer.body());
        token = issued.find() ? issued.group(1) : "";
        return answer;
    }

    private HttpResponse<String> send(String method, String path, String json) {
        if (token.isEmpty()) {
            logIn("client-id", "client-secret");
        }
        return exchange(request(restUrl.resolve(path), method, json).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(URI uri, String method, String json) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
