/** An application that is asked for prices over HTTP, by whoever knows its address; it knows nothing of text messages. */
@NullMarked
package com.example.quotes;

import org.jspecify.annotations.NullMarked;
