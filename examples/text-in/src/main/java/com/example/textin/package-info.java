/** An application that follows by polling what people text in; it knows nothing of the fake. */
@NullMarked
package com.example.textin;

import org.jspecify.annotations.NullMarked;
