package io.github.fakemobileconnect.internal.web;

import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest;
import io.github.fakemobileconnect.internal.time.WallClock;
import io.github.fakemobileconnect.internal.time.WallClock.Stopwatch;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One call of an application on this machine: one connection, one request, one answer. It is spoken by hand because the
 * clients of the JDK repeat a GET that was not answered, and name the machine in the place of the host that was called.
 *
 * @param to where the application listens
 * @param called the address as the script called it
 * @param patience how long the whole call may take, in real time
 */
public record LoopbackCall(Loopback to, Address called, Duration patience) {
    /** Makes the call; whatever goes wrong with it is an answer, too. */
    public WebAnswer make(WebRequest request, String target) {
        Deadline deadline = Deadline.in(patience);
        try (Socket socket = new Socket()) {
            socket.connect(to.socket(), deadline.remainingMillis());
            return converse(socket, deadline, written(request, target));
        } catch (SocketTimeoutException late) {
            return late(false);
        } catch (IOException refused) {
            return broken(refused, false);
        }
    }

    private WebAnswer converse(Socket socket, Deadline deadline, byte[] request) {
        try (DeadlineWatch watch = new DeadlineWatch(socket, patience)) {
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                return new AnswerReader(new TimedInput(socket, deadline)).read();
            } catch (SocketTimeoutException late) {
                return late(true);
            } catch (IOException broken) {
                return watch.hasStruck() ? late(true) : broken(broken, true);
            }
        }
    }

    private WebAnswer late(boolean reached) {
        return new WebAnswer.Failed("no answer within " + patience.toMillis() + " ms", reached);
    }

    private WebAnswer broken(IOException how, boolean reached) {
        return new WebAnswer.Failed("%s at %s".formatted(how.getMessage(), to.socket()), reached);
    }

    private byte[] written(WebRequest request, String target) {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder()
                .append(request.method())
                .append(' ')
                .append(target)
                .append(" HTTP/1.1\r\nHost: ")
                .append(called.host())
                .append("\r\nConnection: close\r\nUser-Agent: fake-mobileconnect\r\nAccept: */*\r\n");
        request.headers()
                .forEach(line -> head.append(line.name())
                        .append(": ")
                        .append(line.value())
                        .append("\r\n"));
        if (!request.method().equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** How much of the patience is left. */
    private record Deadline(Duration patience, Stopwatch sinceStart) {
        static Deadline in(Duration patience) {
            return new Deadline(patience, WallClock.startStopwatch());
        }

        int remainingMillis() throws SocketTimeoutException {
            long left = patience.minus(sinceStart.elapsed()).toMillis();
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            return (int) left;
        }
    }

    /** What comes in, until the deadline: an application that dribbles is given up as one that says nothing. */
    private static final class TimedInput extends InputStream {
        private final Socket socket;
        private final Deadline deadline;

        private TimedInput(Socket socket, Deadline deadline) {
            this.socket = socket;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            socket.setSoTimeout(deadline.remainingMillis());
            return socket.getInputStream().read(into, offset, length);
        }
    }
}
