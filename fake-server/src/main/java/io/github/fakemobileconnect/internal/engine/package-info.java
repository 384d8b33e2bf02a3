/** The one place where state changes: use cases, tables and dialogues, without HTTP and without JSON. */
@NullMarked
package io.github.fakemobileconnect.internal.engine;

import org.jspecify.annotations.NullMarked;
