package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.Map;
import java.util.Optional;

/**
 * A row with its fields.
 *
 * @param fields the values by the names of their columns, which are compared in any case
 */
public record Row(Map<String, String> fields) {
    Optional<String> field(String column) {
        return Optional.ofNullable(fields.get(column));
    }
}
