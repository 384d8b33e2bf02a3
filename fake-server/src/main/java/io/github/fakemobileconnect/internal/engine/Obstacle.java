package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.sms.NotSentReason;
import io.github.fakemobileconnect.sms.Suppression;

/**
 * What keeps a transactional message from a number.
 *
 * @param suppression the reason of the domain
 * @param reason the reason as the status shows it
 */
record Obstacle(Suppression suppression, NotSentReason reason) {}
