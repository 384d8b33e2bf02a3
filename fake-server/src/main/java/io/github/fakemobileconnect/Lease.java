package io.github.fakemobileconnect;

/** Keeps something running until it is closed. Closing it again does nothing. */
@FunctionalInterface
public interface Lease extends AutoCloseable {
    @Override
    void close();
}
