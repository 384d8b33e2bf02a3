/** The token endpoint. */
@NullMarked
package io.github.fakemobileconnect.internal.http.auth;

import org.jspecify.annotations.NullMarked;
