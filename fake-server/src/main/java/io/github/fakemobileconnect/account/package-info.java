/** What the account knows: codes, keywords and message definitions, each an immutable item. */
@NullMarked
package io.github.fakemobileconnect.account;

import org.jspecify.annotations.NullMarked;
