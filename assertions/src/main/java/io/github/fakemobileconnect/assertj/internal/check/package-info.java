/** What assertions demand, one check for each demand, and how a check is made: once, or until it holds. */
@NullMarked
package io.github.fakemobileconnect.assertj.internal.check;

import org.jspecify.annotations.NullMarked;
