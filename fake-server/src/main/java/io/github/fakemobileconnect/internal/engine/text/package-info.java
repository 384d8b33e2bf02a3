/** How a text reads for one number, and what a script in it may ask and do. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.text;

import org.jspecify.annotations.NullMarked;
