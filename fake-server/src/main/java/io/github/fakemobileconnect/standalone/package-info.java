/** The program for a person with curl. */
@NullMarked
package io.github.fakemobileconnect.standalone;

import org.jspecify.annotations.NullMarked;
