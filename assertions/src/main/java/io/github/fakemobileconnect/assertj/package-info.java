/** The AssertJ vocabulary in which a test says what each phone received and why it should have. */
@NullMarked
package io.github.fakemobileconnect.assertj;

import org.jspecify.annotations.NullMarked;
