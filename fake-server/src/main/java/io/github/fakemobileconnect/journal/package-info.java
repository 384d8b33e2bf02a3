/** What happened: the events of one world in order, and how to read them. */
@NullMarked
package io.github.fakemobileconnect.journal;

import org.jspecify.annotations.NullMarked;
