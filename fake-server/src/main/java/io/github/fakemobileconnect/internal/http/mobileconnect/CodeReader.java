package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.internal.engine.account.CodeName;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;

/** Reads how a request names a code of the account. */
final class CodeReader {
    private CodeReader() {}

    static CodeName read(WireReader body) {
        return new CodeName(body.text("shortCode"), body.text("countryCode").strip(), body.text("longCode"));
    }
}
