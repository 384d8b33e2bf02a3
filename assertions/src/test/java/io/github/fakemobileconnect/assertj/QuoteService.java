package io.github.fakemobileconnect.assertj;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** An application on this machine that scripts call, and that answers each call with the same text. */
final class QuoteService implements AutoCloseable {
    private static final byte[] QUOTE = "CRM 241.50".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    private QuoteService(HttpServer server) {
        this.server = server;
    }

    static QuoteService start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", QuoteService::answer);
            server.start();
            return new QuoteService(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, QUOTE.length);
        exchange.getResponseBody().write(QUOTE);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
