package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;

/**
 * A personalisation string had no value and became empty; by default it fails the test.
 *
 * @param number the number whose text it was
 * @param name the name between the percent signs
 */
public record AttributeMissing(MobileNumber number, String name) implements NumberEvent {
    @Override
    public String inWords() {
        return number + " has no attribute " + name + ": %%" + name + "%% became empty";
    }
}
