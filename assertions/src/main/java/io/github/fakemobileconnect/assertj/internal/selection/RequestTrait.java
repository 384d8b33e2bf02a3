package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;
import static io.github.fakemobileconnect.assertj.internal.journal.RouteRequest.masked;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.BodyMembers;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request must have besides its route.
 *
 * @param key what it is about, as in {@code scopes}
 * @param expected what the request must have
 * @param denial how a failure says that a request has not
 * @param found what a request has there; empty where only the request as a whole tells
 * @param accepts which requests will do
 */
public record RequestTrait(
        String key,
        String expected,
        String denial,
        Function<RouteRequest, String> found,
        Predicate<RouteRequest> accepts) {

    public static RequestTrait askedForScopes(List<String> scopes) {
        scopes.forEach(RequestTrait::requireScope);
        Set<String> wanted = new TreeSet<>(scopes);
        String spelled = String.join(" ", wanted);
        return new RequestTrait(
                "scopes",
                spelled,
                "not for " + spelled,
                request -> askedFor(request).isEmpty() ? "for none by name" : String.join(" ", askedFor(request)),
                request -> askedFor(request).equals(wanted));
    }

    private static void requireScope(String scope) {
        if (scope.isEmpty() || scope.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "scope must be one name without white space but was '%s'; pass several as several"
                            .formatted(scope));
        }
    }

    private static Set<String> askedFor(RouteRequest request) {
        return BodyMembers.of(request.request()).at("scope").stream()
                .flatMap(scopes -> Arrays.stream(scopes.split("\\s+", -1)))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static RequestTrait bodyContaining(String part) {
        if (part.isEmpty()) {
            throw new IllegalArgumentException("part of the body must not be empty, for every body contains that");
        }
        String spelled = quoted(masked(part));
        return ofBody("body with", spelled, body -> body.contains(part));
    }

    public static RequestTrait bodyMatching(Pattern pattern) {
        String spelled = "/" + oneLine(masked(pattern.pattern())) + "/";
        return ofBody("body like", spelled, body -> pattern.matcher(body).matches());
    }

    private static RequestTrait ofBody(String key, String spelled, Predicate<String> accepts) {
        return new RequestTrait(
                key,
                spelled,
                "without a " + key + " " + spelled,
                request -> "",
                request -> accepts.test(request.request().body()));
    }

    public static RequestTrait member(String path, String value) {
        if (path.isBlank()) {
            throw new IllegalArgumentException(
                    "path of the member must not be blank but was '%s'; name it as in recipient.to".formatted(path));
        }
        String spelled = path + " " + spelled(path, value);
        return new RequestTrait(
                "member",
                spelled,
                "not with " + spelled,
                request -> spelledValues(path, request.request()),
                request -> BodyMembers.of(request.request()).at(path).contains(value));
    }

    private static String spelledValues(String path, ApiRequest request) {
        List<String> values = BodyMembers.of(request).at(path);
        return values.isEmpty()
                ? "without it"
                : values.stream().map(value -> spelled(path, value)).collect(Collectors.joining(", "));
    }

    private static String spelled(String path, String value) {
        String probe = path + ": x";
        return masked(probe).equals(probe) ? quoted(value) : "***";
    }

    public static RequestTrait status(int status) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("HTTP status must be 100 to 599 but was " + status);
        }
        return new RequestTrait(
                "status",
                String.valueOf(status),
                "not answered " + status,
                request -> request.ending().inWords(),
                request -> request.ending().status().stream().anyMatch(found -> found == status));
    }

    public Fact fact() {
        return Fact.expected(key, expected);
    }

    /** As in {@code not for sms_send but sms_read sms_send}. */
    public String butWas(List<RouteRequest> requests) {
        String others = found(requests);
        return others.isEmpty() ? denial : denial + " but " + others;
    }

    /** What the requests have there. */
    public String found(List<RouteRequest> requests) {
        return requests.stream()
                .map(found)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
