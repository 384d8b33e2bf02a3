/** Transactional Messaging for SMS: one endpoint for each route below {@code /messaging/v1/sms}. */
@NullMarked
package io.github.fakemobileconnect.internal.http.transactional;

import org.jspecify.annotations.NullMarked;
