package io.github.fakemobileconnect.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application on this machine that shows each call as it stood on the wire, and may answer whatever it likes. */
public final class PlainServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)\r\n");

    private final ServerSocket server;
    private final Reaction reaction;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What the application does with a call; the connection is closed behind it. */
    public interface Reaction {
        void react(String request, OutputStream out) throws Exception;
    }

    private PlainServer(ServerSocket server, Reaction reaction) {
        this.server = server;
        this.reaction = reaction;
    }

    /** An application that answers each call with these characters, each of them a byte. */
    public static PlainServer saying(String raw) {
        return reacting((request, out) -> out.write(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** An application that answers each call with this text when it has done something. */
    public static PlainServer answering(String text, Runnable first) {
        return reacting((request, out) -> {
            first.run();
            out.write(ok(text).getBytes(StandardCharsets.UTF_8));
        });
    }

    public static PlainServer reacting(Reaction reaction) {
        try {
            PlainServer plain = new PlainServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), reaction);
            start(plain::accept);
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good answer with this text, as it stands on the wire. */
    public static String ok(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + text;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                start(() -> answer(socket));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            String request = read(socket.getInputStream());
            requests.add(request);
            reaction.react(request, socket.getOutputStream());
        } catch (Exception gone) {
            return;
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        Matcher length = LENGTH.matcher(head);
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return head + new String(in.readNBytes(body), StandardCharsets.UTF_8);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "application");
        thread.setDaemon(true);
        thread.start();
    }

    /** The calls that came, oldest first. */
    public List<String> requests() {
        return requests;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
