package io.github.fakemobileconnect.benchmarks;

/** A running server that takes queueMO requests. */
interface Server extends AutoCloseable {
    int port();

    /** A bearer token that it accepts. */
    String token();

    /** Forgets all that it was sent. */
    void beginAgain();

    @Override
    void close();
}
