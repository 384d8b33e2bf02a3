package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import java.util.UUID;

/**
 * A send definition as the application sees it.
 *
 * @param requestId names the call
 * @param definition the definition
 * @param country the country of its short code, ISO 3166-1 alpha-2; empty for a long code
 */
public record DefinitionFound(UUID requestId, Definition definition, String country) {
    static DefinitionFound of(UUID requestId, Definition definition, Register register) {
        String country = register.code(definition.item().keyword().code())
                .map(Code::country)
                .orElse("");
        return new DefinitionFound(requestId, definition, country);
    }
}
