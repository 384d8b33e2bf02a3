/** The recorder: the only writer of the journal. */
@NullMarked
package io.github.fakemobileconnect.internal.journal;

import org.jspecify.annotations.NullMarked;
