/** Trouble as data: what a test can order to go wrong. */
@NullMarked
package io.github.fakemobileconnect.fault;

import org.jspecify.annotations.NullMarked;
