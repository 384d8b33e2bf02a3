/** Who may call: clients, their credentials, and their tokens. */
@NullMarked
package io.github.fakemobileconnect.internal.engine.access;

import org.jspecify.annotations.NullMarked;
