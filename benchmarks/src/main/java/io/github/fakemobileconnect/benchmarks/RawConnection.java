package io.github.fakemobileconnect.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kept-alive connection, raw, so that little of what is measured is the client's own. */
final class RawConnection implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *(\\d+)\r\n");

    private final Socket socket;
    private final String expected;
    private final byte[] answer;

    /**
     * A connection to a port of this machine.
     *
     * @param expected how each answer begins
     * @param longest the largest number of bytes of an answer
     */
    RawConnection(int port, String expected, int longest) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        // A port in TIME_WAIT for each call would be a cost of the next start.
        socket.setSoLinger(true, 0);
        this.expected = expected;
        this.answer = new byte[longest];
    }

    /** Sends a request and reads the whole answer; yields the number of its bytes. */
    int exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int length = 0;
        int awaited = 0;
        while (awaited == 0 || length < awaited) {
            int read = socket.getInputStream().read(answer, length, answer.length - length);
            if (read < 0) {
                throw new EOFException("the server closed the connection");
            }
            length += read;
            if (awaited == 0) {
                awaited = awaited(newest(length));
            }
        }
        return length;
    }

    /** So many bytes of the newest answer, from its beginning. */
    String newest(int length) {
        return new String(answer, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The number of bytes of the answer; 0 as long as it is not known. */
    private int awaited(String received) {
        int head = received.indexOf("\r\n\r\n");
        if (head < 0) {
            return 0;
        }
        Matcher length = LENGTH.matcher(received);
        if (!received.startsWith(expected) || !length.find()) {
            throw new IllegalStateException(
                    "the server must answer with %s but answered\n%s".formatted(expected, received));
        }
        int awaited = head + 4 + Integer.parseInt(length.group(1));
        if (awaited > answer.length) {
            throw new IllegalStateException(
                    "an answer must have at most %d bytes but had %d".formatted(answer.length, awaited));
        }
        return awaited;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
