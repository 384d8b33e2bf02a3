package io.github.fakemobileconnect.internal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Closes a socket when it is still in use at the deadline: a write that nobody reads would otherwise wait for ever. */
final class DeadlineWatch implements AutoCloseable {
    private final CompletableFuture<Void> watched = new CompletableFuture<>();
    private final CompletableFuture<Void> closing;

    DeadlineWatch(Socket socket, Duration patience) {
        closing = watched.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((inTime, late) -> {
            if (late != null) {
                close(socket);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the deadline came first. */
    boolean hasStruck() {
        return closing.isCompletedExceptionally();
    }

    /** Ends the watch. */
    @Override
    public void close() {
        watched.complete(null);
    }
}
