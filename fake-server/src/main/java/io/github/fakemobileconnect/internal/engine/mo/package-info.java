/** What a text from a handset, or one that the application queues, sets in motion: how it is understood, and the dialogues. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.mo;

import org.jspecify.annotations.NullMarked;
