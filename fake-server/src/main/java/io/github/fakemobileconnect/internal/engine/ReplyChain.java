package io.github.fakemobileconnect.internal.engine;

/** All automatic replies that one text leads to, one out of the other; so many of them are a circle. */
final class ReplyChain {
    static final int LONGEST = 100;

    private int given;

    /** Counts one more; false when there are too many. */
    boolean grows() {
        given++;
        return given <= LONGEST;
    }
}
