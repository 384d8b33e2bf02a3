/** What a message says: its text for one recipient. */
@NullMarked
package io.github.fakemobileconnect.internal.content;

import org.jspecify.annotations.NullMarked;
