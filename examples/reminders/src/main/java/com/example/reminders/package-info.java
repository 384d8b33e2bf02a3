/** An application that reminds people of appointments by text message; it knows nothing of the fake. */
@NullMarked
package com.example.reminders;

import org.jspecify.annotations.NullMarked;
