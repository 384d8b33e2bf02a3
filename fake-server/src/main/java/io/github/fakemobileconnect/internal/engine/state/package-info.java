/** What one world knows: plain tables, which nobody but the engine touches. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.state;

import org.jspecify.annotations.NullMarked;
