package io.github.fakemobileconnect.journal;

/**
 * A request or its answer did not get to its end.
 *
 * @param why what cut it short, as in {@code the client went away while it was answered}
 */
public record RequestAborted(String why) implements HttpEvent {
    @Override
    public String inWords() {
        return "aborted: " + why;
    }
}
