package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.assertj.internal.story.TransactionalStory;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is expected to have become of a transactional message.
 *
 * @param key what it is about, as in {@code status}
 * @param expected what is expected, in words
 * @param found what became of the message instead
 * @param accepts which stories meet it
 */
public record TransactionalTrait(
        String key,
        String expected,
        Function<TransactionalStory, String> found,
        Predicate<TransactionalStory> accepts) {

    public static TransactionalTrait queued() {
        return status("queued", TransactionalStory::isQueued);
    }

    public static TransactionalTrait sent() {
        return status("sent", TransactionalStory::isSent);
    }

    public static TransactionalTrait notSent() {
        return status("not sent", story -> story.notSentReason().isPresent());
    }

    public static TransactionalTrait notSent(NotSentReason reason) {
        return status(
                "not sent: " + reason,
                story -> story.notSentReason().filter(found -> found == reason).isPresent());
    }

    private static TransactionalTrait status(String expected, Predicate<TransactionalStory> accepts) {
        return new TransactionalTrait("status", expected, TransactionalStory::status, accepts);
    }

    public static TransactionalTrait faulty() {
        return fault("any", story -> story.faults().findAny().isPresent());
    }

    public static TransactionalTrait faulty(Rejection.Reason reason) {
        return fault(
                reason.toString(),
                story -> story.faults().anyMatch(faulted -> faulted.fault().reason() == reason));
    }

    private static TransactionalTrait fault(String expected, Predicate<TransactionalStory> accepts) {
        return new TransactionalTrait("fault", expected, TransactionalStory::fault, accepts);
    }
}
