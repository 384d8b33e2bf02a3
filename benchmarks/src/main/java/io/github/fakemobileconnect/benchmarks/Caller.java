package io.github.fakemobileconnect.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client on one kept-alive connection, raw, so that little of what is measured is its own. */
final class Caller implements AutoCloseable {
    private static final String ACCEPTED = "HTTP/1.1 202";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *(\\d+)\r\n");

    private final Socket socket;
    private final SampleBytes request;
    private final byte[] answer = new byte[4096];

    Caller(Server server, Sample sample) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setTcpNoDelay(true);
        // A port in TIME_WAIT for each call would be a cost of the next start.
        socket.setSoLinger(true, 0);
        request = new SampleBytes(sample, server.token());
    }

    /** Sends the request for a number and reads the whole answer. */
    void callFor(int number) throws IOException {
        socket.getOutputStream().write(request.from(number));
        int length = 0;
        int awaited = Integer.MAX_VALUE;
        while (length < awaited) {
            int read = socket.getInputStream().read(answer, length, answer.length - length);
            if (read < 0) {
                throw new EOFException("the server closed the connection");
            }
            length += read;
            awaited = awaited(new String(answer, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    private static int awaited(String received) {
        int head = received.indexOf("\r\n\r\n");
        if (head < 0) {
            return Integer.MAX_VALUE;
        }
        Matcher length = LENGTH.matcher(received);
        if (!received.startsWith(ACCEPTED) || !length.find()) {
            throw new IllegalStateException("the server must accept the request but answered\n" + received);
        }
        return head + 4 + Integer.parseInt(length.group(1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
