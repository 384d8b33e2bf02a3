/** The JUnit Jupiter extension that starts the fake, gives each test a fresh world and reports its failures. */
@NullMarked
package io.github.fakemobileconnect.junit;

import org.jspecify.annotations.NullMarked;
