/** How patterns write numbers and dates, and how written dates are read. */
@NullMarked
package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import org.jspecify.annotations.NullMarked;
