/** What one look at the journal shows: messages, texts, requests and calls, with what brought them about. */
@NullMarked
package io.github.fakemobileconnect.assertj.internal.journal;

import org.jspecify.annotations.NullMarked;
