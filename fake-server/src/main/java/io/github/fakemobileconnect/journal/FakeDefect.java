package io.github.fakemobileconnect.journal;

/**
 * The fake itself failed; please report it. By default it fails the test.
 *
 * @param reference the reference id that the application was given
 * @param failure the unexpected exception
 */
public record FakeDefect(String reference, Throwable failure) implements Event {
    @Override
    public String inWords() {
        return "defect of the fake " + reference + ": " + failure;
    }
}
