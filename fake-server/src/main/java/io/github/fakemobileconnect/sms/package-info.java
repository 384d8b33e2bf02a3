/** What travels between handsets and codes, and what remains of it: messages, subscriptions and conversations. */
@NullMarked
package io.github.fakemobileconnect.sms;

import org.jspecify.annotations.NullMarked;
