/** Which messages, requests and rows an assertion means, and which come nearest. */
@NullMarked
package io.github.fakemobileconnect.assertj.internal.selection;

import org.jspecify.annotations.NullMarked;
