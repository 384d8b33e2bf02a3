package io.github.fakemobileconnect.journal;

/**
 * The client went away before it had the answer.
 *
 * @param during what was going on, as in {@code reading the body}
 */
public record RequestAborted(String during) implements HttpEvent {
    @Override
    public String inWords() {
        return "aborted: the client went away while " + during;
    }
}
