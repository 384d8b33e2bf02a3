package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;

/** The identifiers of keywords: the same keyword on the same code always has the same one. */
final class KeywordIds {
    private KeywordIds() {}

    static EncodedId of(Keyword keyword) {
        return EncodedId.named(keyword.toString(), Kind.KEYWORD);
    }
}
