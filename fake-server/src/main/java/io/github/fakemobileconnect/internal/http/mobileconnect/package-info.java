/** The endpoints of /sms/v1, one class a route. */
@NullMarked
package io.github.fakemobileconnect.internal.http.mobileconnect;

import org.jspecify.annotations.NullMarked;
