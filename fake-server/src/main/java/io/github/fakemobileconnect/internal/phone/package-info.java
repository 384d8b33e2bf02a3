/** What is known about telephone numbers. */
@NullMarked
package io.github.fakemobileconnect.internal.phone;

import org.jspecify.annotations.NullMarked;
