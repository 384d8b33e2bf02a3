/** How sure the fake is: the confidence behind an answer, and the questions that the vendor's documents leave open. */
@NullMarked
package io.github.fakemobileconnect.fidelity;

import org.jspecify.annotations.NullMarked;
