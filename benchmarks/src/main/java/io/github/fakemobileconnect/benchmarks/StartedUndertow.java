package io.github.fakemobileconnect.benchmarks;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Undertow as its users build it, with one I/O thread, on a free port.
 *
 * @param undertow the server
 */
record StartedUndertow(Undertow undertow) implements Server {
    /** Kept, because a logger that nobody keeps forgets its level: the console is not what is measured. */
    private static final List<Logger> QUIET = Stream.of("io.undertow", "org.xnio", "org.jboss.threads")
            .map(Logger::getLogger)
            .toList();

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    static StartedUndertow with(HttpHandler handler) {
        Undertow undertow = Undertow.builder()
                .setIoThreads(1)
                .addHttpListener(0, "127.0.0.1")
                .setHandler(handler)
                .build();
        undertow.start();
        return new StartedUndertow(undertow);
    }

    @Override
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public String token() {
        return "any";
    }

    @Override
    public void beginAgain() {}

    @Override
    public void close() {
        undertow.stop();
    }
}
