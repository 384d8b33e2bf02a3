/** How consents, texts and transactional messages came to stand where they do, told from the journal. */
@NullMarked
package io.github.fakemobileconnect.assertj.internal.story;

import org.jspecify.annotations.NullMarked;
