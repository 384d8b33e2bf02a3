/** What the fake costs a test, measured beside servers that do less. */
@NullMarked
package io.github.fakemobileconnect.benchmarks;

import org.jspecify.annotations.NullMarked;
