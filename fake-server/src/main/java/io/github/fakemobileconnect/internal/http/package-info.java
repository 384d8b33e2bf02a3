/** The letter-box: server, handler chain and the table of routes. */
@NullMarked
package io.github.fakemobileconnect.internal.http;

import org.jspecify.annotations.NullMarked;
