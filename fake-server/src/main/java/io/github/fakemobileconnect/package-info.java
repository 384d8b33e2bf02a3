/** The front door: the few types through which a test plays the phones, moves time and reads what happened. */
@NullMarked
package io.github.fakemobileconnect;

import org.jspecify.annotations.NullMarked;
