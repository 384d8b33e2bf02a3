package io.github.fakemobileconnect.assertj.internal.journal;

import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.journal.FaultStruck;
import io.github.fakemobileconnect.journal.HttpEvent;
import io.github.fakemobileconnect.journal.RequestAborted;
import io.github.fakemobileconnect.journal.RequestAnswered;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a request ended for the application.
 *
 * @param events what happened to the request at the HTTP edge; none while it is in flight
 */
public record RequestEnding(List<HttpEvent> events) {
    public RequestEnding {
        events = List.copyOf(events);
    }

    /** True when no route answers such requests. */
    boolean isUnsupported() {
        return events.stream().anyMatch(RequestUnsupported.class::isInstance);
    }

    /** True when the request was refused. */
    public boolean isRefused() {
        return events.stream().anyMatch(RequestRefused.class::isInstance);
    }

    /** The status that reached the application; none while the request is in flight, and none where it got no answer. */
    public OptionalInt status() {
        return hasLostItsAnswer()
                ? OptionalInt.empty()
                : responses().mapToInt(ApiResponse::status).findFirst();
    }

    /** As in {@code 202}, {@code 401: token unknown}, or {@code not answered yet}. */
    public String inWords() {
        String answer = responses()
                .findFirst()
                .map(response -> response.status() + why())
                .orElse("");
        String trouble = trouble();
        if (answer.isEmpty()) {
            return trouble.isEmpty() ? "not answered yet" : trouble;
        }
        return trouble.isEmpty() ? answer : answer + ", but " + trouble;
    }

    private boolean hasLostItsAnswer() {
        return !trouble().isEmpty();
    }

    private Stream<ApiResponse> responses() {
        return events.stream().flatMap(RequestEnding::response);
    }

    private static Stream<ApiResponse> response(HttpEvent event) {
        if (event instanceof RequestAnswered answered) {
            return Stream.of(answered.response());
        }
        if (event instanceof RequestUnsupported unsupported) {
            return Stream.of(unsupported.response());
        }
        return event instanceof RequestRefused refused ? Stream.of(refused.response()) : Stream.empty();
    }

    private String why() {
        return events.stream()
                .filter(RequestRefused.class::isInstance)
                .flatMap(event -> ((RequestRefused) event).rejections().stream())
                .map(Rejection::toString)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), reasons -> reasons.isEmpty() ? "" : ": " + reasons));
    }

    /** What kept the answer from the application. */
    private String trouble() {
        return events.stream().flatMap(RequestEnding::trouble).collect(Collectors.joining("; "));
    }

    private static Stream<String> trouble(HttpEvent event) {
        if (event instanceof RequestAborted aborted) {
            return Stream.of(aborted.inWords());
        }
        return event instanceof FaultStruck struck && struck.fault() instanceof Fault.AnswerLost lost
                ? Stream.of(lost.inWords())
                : Stream.empty();
    }
}
