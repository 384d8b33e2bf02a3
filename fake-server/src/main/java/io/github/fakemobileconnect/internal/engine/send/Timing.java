package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.sms.BlackoutWindow;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.Hold.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a send is to leave.
 *
 * @param notBefore its send time; {@link Instant#MIN} when it has none
 * @param blackouts the window in which nothing is sent, if there is one
 * @param blackoutWithoutOffset true when a window came without the offset that it needs to be honoured
 * @param problems what was wrong with the request's times
 */
public record Timing(
        Instant notBefore, List<BlackoutWindow> blackouts, boolean blackoutWithoutOffset, List<Rejection> problems) {
    /** At once. */
    public static final Timing AT_ONCE = new Timing(Instant.MIN, List.of(), false, List.of());

    /** Until when a send waits that is accepted now; empty when it leaves at once. */
    Optional<Hold> hold(Instant now) {
        boolean scheduled = notBefore.isAfter(now);
        Instant intended = scheduled ? notBefore : now;
        Optional<Instant> afterBlackout = blackouts.stream()
                .flatMap(window -> window.secondAfter(intended).stream())
                .findFirst();
        if (afterBlackout.isPresent()) {
            return Optional.of(
                    new Hold(afterBlackout.get(), scheduled ? Reason.SEND_TIME_IN_BLACKOUT : Reason.BLACKOUT));
        }
        return scheduled ? Optional.of(new Hold(notBefore, Reason.SEND_TIME)) : Optional.empty();
    }
}
