/** The routes of {@code /data/v1}: the rows of data extensions. */
@NullMarked
package io.github.fakemobileconnect.internal.http.data;

import org.jspecify.annotations.NullMarked;
