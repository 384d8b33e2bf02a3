/** Transactional messages and their send definitions. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.transactional;

import org.jspecify.annotations.NullMarked;
