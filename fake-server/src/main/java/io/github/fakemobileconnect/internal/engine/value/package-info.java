/** What goes into the engine and comes out of it: values without a state. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.value;

import org.jspecify.annotations.NullMarked;
