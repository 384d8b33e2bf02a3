/** What crosses the wire, as values that know no framework: routes, scopes, requests, answers and refusals. */
@NullMarked
package io.github.fakemobileconnect.api;

import org.jspecify.annotations.NullMarked;
