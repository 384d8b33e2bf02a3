/** AMPscript: a text with script in it is cut into tokens, parsed into a small tree, and run within bounds. */
@NullMarked
package io.github.fakemobileconnect.internal.content.ampscript;

import org.jspecify.annotations.NullMarked;
