package io.github.fakemobileconnect.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An application on this machine that answers every call with the same text, and keeps what it was asked. */
public final class QuoteService implements AutoCloseable {
    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final int status;
    private final String answer;

    private QuoteService(HttpServer server, int status, String answer) {
        this.server = server;
        this.status = status;
        this.answer = answer;
    }

    public static QuoteService answering(String answer) {
        return answering(200, answer);
    }

    public static QuoteService answering(int status, String answer) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            QuoteService service = new QuoteService(server, status, answer);
            server.createContext("/", service::answer);
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add("%s %s %s%s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders().getFirst("Host"),
                        exchange.getRequestURI(),
                        body.isEmpty() ? "" : " " + body));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Method, host, target and body of each call, oldest first. */
    public List<String> requests() {
        return requests;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
