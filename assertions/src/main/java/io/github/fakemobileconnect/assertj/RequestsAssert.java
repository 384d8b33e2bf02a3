package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.assertj.internal.check.Check;
import io.github.fakemobileconnect.assertj.internal.check.EveryRequestCheck;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.RequestCountCheck;
import io.github.fakemobileconnect.assertj.internal.check.RequestFoundCheck;
import io.github.fakemobileconnect.assertj.internal.check.RequestStatusesCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.selection.RequestSelection;
import io.github.fakemobileconnect.assertj.internal.selection.RequestTrait;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Assertions about the requests that the application made for one route, refused ones and those in flight included.
 *
 * <p>What begins with {@code with}, and {@link #askedForScopes}, narrows the requests that the assertions behind it are
 * about, and fails when none is left. Failures list the requests with tokens and secrets masked.
 */
public final class RequestsAssert extends AbstractAssert<RequestsAssert, FakeMobileConnect> {
    private final Watch watch;
    private final RequestSelection selection;

    RequestsAssert(FakeMobileConnect actual, RequestSelection selection, Watch watch, WritableAssertionInfo info) {
        super(actual, RequestsAssert.class);
        this.selection = selection;
        this.watch = watch;
        this.info = info;
    }

    /**
     * There are so many of the requests.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public RequestsAssert hasSize(int number) {
        return verify(new RequestCountCheck(selection, Expected.requests(number)));
    }

    /** One of the requests has this part in its body as it was sent. */
    public RequestsAssert withBodyContaining(String part) {
        return narrowedTo(RequestTrait.bodyContaining(part));
    }

    /** One of the requests has a body that this pattern matches as a whole. */
    public RequestsAssert withBodyMatching(Pattern pattern) {
        return narrowedTo(RequestTrait.bodyMatching(pattern));
    }

    /**
     * One of the requests has this value in its JSON or form body, however that is laid out and escaped.
     *
     * @param path the name of the member, in any case; that of one inside others as in {@code recipient.to}; the elements
     *     of an array share a path, as in {@code recipients.to}
     * @param value the value; that of a number or a boolean as JSON spells it
     * @throws IllegalArgumentException when the path is blank
     */
    public RequestsAssert withMember(String path, String value) {
        return narrowedTo(RequestTrait.member(path, value));
    }

    /** One of the requests was answered with this HTTP status, and the answer was not lost. */
    public RequestsAssert withStatus(int status) {
        return narrowedTo(RequestTrait.status(status));
    }

    /** One of the requests, which are for tokens, asked for these scopes and no others, in any order. */
    public RequestsAssert askedForScopes(Scope first, Scope... others) {
        return narrowedTo(RequestTrait.askedForScopes(names(first, others)));
    }

    /**
     * One of the requests, which are for tokens, asked for these scopes and no others, in any order.
     *
     * @throws IllegalArgumentException when one of them is no name
     */
    public RequestsAssert askedForScopes(String first, String... others) {
        return narrowedTo(RequestTrait.askedForScopes(names(first, others)));
    }

    /** There are requests, and each asked for these scopes and no others, in any order. */
    public RequestsAssert allAskedForScopes(Scope first, Scope... others) {
        return verify(new EveryRequestCheck(selection, RequestTrait.askedForScopes(names(first, others))));
    }

    /**
     * There are requests, and each asked for these scopes and no others, in any order.
     *
     * @throws IllegalArgumentException when one of them is no name
     */
    public RequestsAssert allAskedForScopes(String first, String... others) {
        return verify(new EveryRequestCheck(selection, RequestTrait.askedForScopes(names(first, others))));
    }

    /** There are requests, and each was answered with this HTTP status; a lost answer is none. */
    public RequestsAssert wereAllAnswered(int status) {
        return verify(new EveryRequestCheck(selection, RequestTrait.status(status)));
    }

    /**
     * The requests were answered with these HTTP statuses, one each, in the order in which they arrived; a lost answer is
     * none.
     */
    public RequestsAssert wereAnswered(int first, int... others) {
        List<Integer> statuses =
                Stream.concat(Stream.of(first), Arrays.stream(others).boxed()).toList();
        return verify(new RequestStatusesCheck(selection, statuses));
    }

    private static List<String> names(Scope first, Scope... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others))
                .map(Scope::wireName)
                .toList();
    }

    private static List<String> names(String first, String... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others)).toList();
    }

    private RequestsAssert narrowedTo(RequestTrait trait) {
        RequestSelection narrower = selection.and(trait);
        verify(new RequestFoundCheck(narrower));
        return new RequestsAssert(actual, narrower, watch, info);
    }

    private RequestsAssert verify(Check check) {
        watch.verify(info, check);
        return this;
    }
}
