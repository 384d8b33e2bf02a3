package io.github.fakemobileconnect.internal.engine.state;

/** All automatic replies that one text leads to, one out of the other; so many of them are a circle. */
public final class ReplyChain {
    /** The longest one. */
    public static final int LONGEST = 100;

    private int given;

    /** Counts one more; false when there are too many. */
    public boolean grows() {
        given++;
        return given <= LONGEST;
    }
}
