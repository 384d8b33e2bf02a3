package io.github.fakemobileconnect.api;

/**
 * One header line of a request or an answer.
 *
 * @param name the name as it was sent; compared in any case
 * @param value the value as it was sent
 */
public record Header(String name, String value) {
    /** True for a header of that name, in any case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** The line as it travels, with the credentials of {@code Authorization} masked. */
    @Override
    public String toString() {
        return name + ": " + (isNamed("Authorization") ? Secrets.maskedCredentials(value) : value);
    }
}
