package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.undertow.UndertowOptions;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.channels.AcceptingChannel;

/** The listening socket of one fake, on loopback, and the connections that came in by it. */
public final class LetterBox implements AutoCloseable {
    /** Written as an address, so that no look-up and no preference for IPv6 stands in between. */
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final OptionMap SOCKET = OptionMap.builder()
            .set(Options.TCP_NODELAY, true)
            .set(Options.REUSE_ADDRESSES, true)
            .set(Options.BACKLOG, 1000)
            .getMap();
    private static final OptionMap HTTP = OptionMap.builder()
            .set(UndertowOptions.BUFFER_PIPELINED_DATA, true)
            .set(UndertowOptions.DECODE_URL, false)
            .set(UndertowOptions.ALWAYS_SET_DATE, false)
            .set(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
            .set(UndertowOptions.MAX_HEADER_SIZE, 64 * 1024)
            .set(UndertowOptions.MAX_HEADERS, 1_000)
            .set(UndertowOptions.MAX_PARAMETERS, 10_000)
            .set(UndertowOptions.MAX_ENTITY_SIZE, BodyCollector.MOST_READ)
            .getMap();

    private final SharedWorker.Lease lease;
    private final HttpOpenListener connections;
    private final AcceptingChannel<StreamConnection> acceptor;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private LetterBox(SharedWorker.Lease lease, Worlds worlds, int port, Function<Route, Endpoint> endpoints)
            throws IOException {
        this.lease = lease;
        this.connections = new HttpOpenListener(lease.worker().buffers(), HTTP);
        this.acceptor = lease.worker()
                .worker()
                .createStreamConnectionServer(
                        new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), this::accept, SOCKET);
        this.connections.setRootHandler(
                new HttpEdge(worlds, url(), endpoints, lease.worker().patientThreads()));
    }

    /**
     * Starts to answer.
     *
     * @param port the port; 0 for one that is free
     */
    public static LetterBox open(Worlds worlds, int port) {
        return open(worlds, port, Routes::endpointOf);
    }

    /** Starts to answer with other endpoints than the usual ones, such as one that fails. */
    static LetterBox open(Worlds worlds, int port, Function<Route, Endpoint> endpoints) {
        SharedWorker.Lease lease = SharedWorker.lease();
        try {
            LetterBox letterBox = new LetterBox(lease, worlds, port, endpoints);
            letterBox.acceptor.resumeAccepts();
            return letterBox;
        } catch (IOException e) {
            lease.close();
            throw new UncheckedIOException("cannot listen on port " + port + " of 127.0.0.1", e);
        }
    }

    private void accept(AcceptingChannel<StreamConnection> incoming) {
        try {
            for (StreamConnection next = incoming.accept(); next != null; next = incoming.accept()) {
                open(next);
            }
        } catch (ClosedChannelException closingMeanwhile) {
            IoUtils.safeClose(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot accept a connection", e);
        }
    }

    /** A connection that comes in while the box is closing is closed by whichever side sees the other first. */
    private void open(StreamConnection connection) {
        if (!closing.get()) {
            connections.handleEvent(connection);
        }
        if (closing.get()) {
            IoUtils.safeClose(connection);
        }
    }

    /** Where the fake answers, with a trailing slash. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + address().getPort() + "/");
    }

    private InetSocketAddress address() {
        return acceptor.getLocalAddress(InetSocketAddress.class);
    }

    /** Stops: when this returns, the port refuses, and every connection is closed. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            try {
                closeOnce();
            } finally {
                closed.countDown();
            }
        }
        Uninterrupted.await(closed::await);
    }

    private void closeOnce() {
        InetSocketAddress address = address();
        IoUtils.safeClose(acceptor);
        ClosedPort.awaitRefusal(address);
        connections.closeConnections();
        lease.worker().fence();
        lease.close();
    }
}
