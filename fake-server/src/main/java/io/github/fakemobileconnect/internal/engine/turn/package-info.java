/** What a use case works with: the turn, and the acts that span tables and write the journal. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.turn;

import org.jspecify.annotations.NullMarked;
