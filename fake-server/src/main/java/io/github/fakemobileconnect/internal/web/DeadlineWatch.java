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
    private final CompletableFuture<Boolean> struck;

    DeadlineWatch(Socket socket, Duration patience) {
        struck = watched.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).handle((inTime, late) -> {
            if (late != null) {
                close(socket);
            }
            return late != null;
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the deadline came first, also while the socket is only being closed. */
    boolean hasStruck() {
        return watched.isDone() && struck.join();
    }

    /** Ends the watch. */
    @Override
    public void close() {
        watched.complete(null);
    }
}
