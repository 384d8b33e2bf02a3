package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.assertj.internal.check.DefectsCheck;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.RequestCountCheck;
import io.github.fakemobileconnect.assertj.internal.check.RequestFoundCheck;
import io.github.fakemobileconnect.assertj.internal.check.UnsupportedRequestsCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.RequestSelection;
import io.github.fakemobileconnect.sms.MessageKey;
import java.time.Duration;
import org.assertj.core.api.WritableAssertionInfo;

/** Assertions about all that a fake sent and was asked for, since it started or was reset. */
public final class FakeMobileConnectAssert extends OutboxAssert {
    FakeMobileConnectAssert(FakeMobileConnect actual) {
        super(actual, Watch.overEveryWorld(actual.journal(), Snapshot::of));
    }

    private FakeMobileConnectAssert(FakeMobileConnect actual, Watch watch, WritableAssertionInfo info) {
        super(actual, watch);
        this.info = info;
    }

    /**
     * Gives each assertion that follows five seconds of real time to come true, as {@link #eventually(Duration)}.
     *
     * @return assertions that wait
     */
    public FakeMobileConnectAssert eventually() {
        return eventually(Watch.USUAL_PATIENCE);
    }

    /**
     * Gives each assertion that follows some real time to come true.
     *
     * <p>The journal wakes it; nothing is polled. It passes as soon as it holds, so an assertion that something did
     * <em>not</em> happen passes at the first look. When the thread is interrupted it fails, and the thread stays
     * interrupted.
     *
     * @param timeout how long, at most a day
     * @return assertions that wait
     * @throws IllegalArgumentException when the timeout is not positive or over a day
     */
    public FakeMobileConnectAssert eventually(Duration timeout) {
        return new FakeMobileConnectAssert(actual, watch().patiently(timeout), info);
    }

    /** Every request was for a path and a method that the fake knows; fails with each that was not. */
    public FakeMobileConnectAssert hasNoUnsupportedRequests() {
        return verify(new UnsupportedRequestsCheck());
    }

    /** The fake itself has made no mistake; fails with each unexpected exception. */
    public FakeMobileConnectAssert hasNoDefects() {
        return verify(new DefectsCheck());
    }

    /** The application made a request for this route at least once, refused or not; fails with what it asked for instead. */
    public FakeMobileConnectAssert hasRequests(Route route) {
        return verify(new RequestFoundCheck(RequestSelection.of(route)));
    }

    /**
     * The application made so many requests for this route, refused ones included; fails with each of them.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public FakeMobileConnectAssert hasRequests(Route route, int number) {
        return verify(new RequestCountCheck(RequestSelection.of(route), Expected.requests(number)));
    }

    /** The application made no request for this route, not even one that was refused; fails with each of them. */
    public FakeMobileConnectAssert hasNoRequests(Route route) {
        return hasRequests(route, 0);
    }

    /** Assertions about the requests for this route, of which there need not be any yet. */
    public RequestsAssert requests(Route route) {
        return new RequestsAssert(actual, RequestSelection.of(route), watch(), info);
    }

    /**
     * Assertions about what became of the transactional message with this key, of the newest where the key was used again;
     * the message need not be there yet.
     *
     * @throws IllegalArgumentException when the key is blank
     */
    public TransactionalAssert message(String messageKey) {
        if (messageKey.isBlank()) {
            throw new IllegalArgumentException(
                    "message key must not be blank but was '%s'; a key that the fake made is in the answer"
                            .formatted(messageKey));
        }
        return new TransactionalAssert(actual, messageKey, watch(), info);
    }

    /** Assertions about what became of the transactional message with this key, as {@link #message(String)}. */
    public TransactionalAssert message(MessageKey messageKey) {
        return message(messageKey.value());
    }

    /**
     * Assertions about the rows of a data extension, of which there need not be any yet.
     *
     * @param nameOrKey its name or its external key
     * @throws IllegalArgumentException when the account has no such data extension
     */
    public RowsAssert rowsOf(String nameOrKey) {
        return new RowsAssert(actual, Expected.dataExtension(actual, nameOrKey), watch(), info);
    }

    /** Assertions about the rows of this data extension, as {@link #rowsOf(String)}. */
    public RowsAssert rowsOf(DataExtension dataExtension) {
        return rowsOf(dataExtension.key());
    }
}
