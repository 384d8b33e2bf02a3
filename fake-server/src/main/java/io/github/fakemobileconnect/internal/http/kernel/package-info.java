/** What every endpoint shares: read, check, execute, render. */
@NullMarked
package io.github.fakemobileconnect.internal.http.kernel;

import org.jspecify.annotations.NullMarked;
