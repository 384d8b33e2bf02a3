/** The rows of data extensions and the search for them. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.rows;

import org.jspecify.annotations.NullMarked;
