package io.github.fakemobileconnect.account;

/**
 * The key by which the application names a send definition; it chooses the key itself.
 *
 * @param value any text that is not blank
 */
public record DefinitionKey(String value) {
    public DefinitionKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("definition key must not be blank");
        }
    }

    /** The key. */
    @Override
    public String toString() {
        return value;
    }
}
