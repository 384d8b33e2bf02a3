/** Time that stands still unless it is moved, and the work that waits for it. */
@NullMarked
package io.github.fakemobileconnect.internal.time;

import org.jspecify.annotations.NullMarked;
