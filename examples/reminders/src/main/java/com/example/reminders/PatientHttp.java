package com.example.reminders;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** Sends requests: again, after a wait, when they were throttled, and never again when they may have been done. */
final class PatientHttp {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_ATTEMPTS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Consumer<Duration> waiting;

    PatientHttp(Consumer<Duration> waiting) {
        this.waiting = waiting;
    }

    /** The answer, which may be a refusal; the last one when the request was throttled too often. */
    HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = attempt(request);
        for (int attempts = 1; answer.statusCode() == TOO_MANY_REQUESTS && attempts < MOST_ATTEMPTS; attempts++) {
            waiting.accept(timeToWait(answer));
            answer = attempt(request);
        }
        return answer;
    }

    private HttpResponse<String> attempt(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new MobileConnectException(request.uri() + " cannot be reached", e);
        } catch (IOException e) {
            throw new OutcomeUnknownException(nameOf(request) + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknownException("interrupted before %s was answered".formatted(nameOf(request)), e);
        }
    }

    private static Duration timeToWait(HttpResponse<String> throttled) {
        return Duration.ofSeconds(
                throttled.headers().firstValueAsLong("Retry-After").orElse(1));
    }

    /** Method and path, as in {@code POST /v2/token}. */
    static String nameOf(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }
}
