package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.internal.time.WallClock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.xnio.Version;

/**
 * A port whose acceptor was closed. XNIO before 3.8.16 leaves it to its accept thread to let go of the socket, some
 * microseconds later: with such a version, whoever closes asks until the port refuses.
 */
final class ClosedPort {
    private static final boolean REFUSES_AT_ONCE = isAtLeast(3, 8, 16);
    /** Beyond this it is somebody else who listens there by now. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

    private ClosedPort() {}

    static void awaitRefusal(InetSocketAddress address) {
        WallClock.Stopwatch waited = WallClock.startStopwatch();
        while (!REFUSES_AT_ONCE && isOpen(address) && waited.elapsed().compareTo(LONGEST_WAIT) < 0) {
            Thread.onSpinWait();
        }
    }

    private static boolean isOpen(InetSocketAddress address) {
        try (SocketChannel connected = SocketChannel.open(address)) {
            return connected.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean isAtLeast(int... wanted) {
        String[] parts = Version.getVersionString().split("\\.", -1);
        for (int i = 0; i < wanted.length; i++) {
            int actual = i < parts.length && parts[i].matches("\\d+") ? Integer.parseInt(parts[i]) : 0;
            if (actual != wanted[i]) {
                return actual > wanted[i];
            }
        }
        return true;
    }
}
