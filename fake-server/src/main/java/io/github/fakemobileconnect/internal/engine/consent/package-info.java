/** Who may receive a text, and what a send does to consent: the one place that all kinds of sends ask. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.consent;

import org.jspecify.annotations.NullMarked;
