/** What the account owns, and the questions about it that the test or the application asks. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.account;

import org.jspecify.annotations.NullMarked;
