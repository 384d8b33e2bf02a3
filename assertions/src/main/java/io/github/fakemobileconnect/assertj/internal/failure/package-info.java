/** How the text of a failure is put together. */
@NullMarked
package io.github.fakemobileconnect.assertj.internal.failure;

import org.jspecify.annotations.NullMarked;
