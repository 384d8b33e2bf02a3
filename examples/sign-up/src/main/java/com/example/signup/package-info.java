/** An application that lets people join a text message programme; it knows nothing of the fake. */
@NullMarked
package com.example.signup;

import org.jspecify.annotations.NullMarked;
