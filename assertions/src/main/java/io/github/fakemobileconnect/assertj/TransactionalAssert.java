package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.assertj.internal.check.TransactionalCheck;
import io.github.fakemobileconnect.assertj.internal.check.TransactionalTrait;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.sms.NotSentReason;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Assertions about what became of one transactional message.
 *
 * <p>A failure tells what happened to the message, and where consent kept it away, how that came about. For a key that no
 * message has, it names the nearest keys and the requests that were refused.
 */
public final class TransactionalAssert extends AbstractAssert<TransactionalAssert, FakeMobileConnect> {
    private final String key;
    private final Watch watch;

    TransactionalAssert(FakeMobileConnect actual, String key, Watch watch, WritableAssertionInfo info) {
        super(actual, TransactionalAssert.class);
        this.key = key;
        this.watch = watch;
        this.info = info;
    }

    /** The message waits in the queue of its inactive definition. */
    public TransactionalAssert isQueued() {
        return verify(TransactionalTrait.queued());
    }

    /** The message was sent, and the handset has it. */
    public TransactionalAssert isSent() {
        return verify(TransactionalTrait.sent());
    }

    /** The message was not sent and never will be, because its recipient was at fault or for any other reason. */
    public TransactionalAssert isNotSent() {
        return verify(TransactionalTrait.notSent());
    }

    /** The message was not sent and never will be, and its status shows this reason. */
    public TransactionalAssert isNotSent(NotSentReason reason) {
        return verify(TransactionalTrait.notSent(reason));
    }

    /**
     * A request that named this key was accepted, but its recipient was at fault. Where the key had been used before, that
     * leaves alone what became of the message before.
     */
    public TransactionalAssert wasFaulty() {
        return verify(TransactionalTrait.faulty());
    }

    /** A request that named this key was accepted, but its recipient had this fault, as {@link #wasFaulty()}. */
    public TransactionalAssert wasFaulty(Rejection.Reason fault) {
        return verify(TransactionalTrait.faulty(fault));
    }

    private TransactionalAssert verify(TransactionalTrait trait) {
        watch.verify(info, new TransactionalCheck(actual, key, trait));
        return this;
    }
}
