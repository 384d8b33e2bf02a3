/** An application that texts login codes through Transactional Messaging; it knows nothing of the fake. */
@NullMarked
package com.example.otp;

import org.jspecify.annotations.NullMarked;
