/** Sends by messageContact: what is asked, what is wrong with it, who gets a text, what has become of it. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.send;

import org.jspecify.annotations.NullMarked;
