package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;

/**
 * A text holds AMPscript where the platform evaluates none: the text of a transactional request, or what a function of the
 * test answers. The script was delivered as it stands.
 *
 * @param number the number whose text it was
 */
public record ScriptNotEvaluated(MobileNumber number) implements NumberEvent {
    @Override
    public String inWords() {
        return "the text for " + number + " holds AMPscript, which was not evaluated";
    }
}
