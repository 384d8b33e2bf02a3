/** What a test arranges besides the account: faults, delays, routes of calls, automatic replies, readings. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.trouble;

import org.jspecify.annotations.NullMarked;
