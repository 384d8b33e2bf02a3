/** Calls out of the fake: HTTP to loopback addresses that a test named, and nowhere else. */
@NullMarked
package io.github.fakemobileconnect.internal.web;

import org.jspecify.annotations.NullMarked;
