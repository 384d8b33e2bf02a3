package com.example.quotes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells the prices of stocks over HTTP, on a free port of this machine: {@code GET /quote?symbol=CRM} answers the price as
 * plain text, or 404 where the symbol is not known. Safe for several threads.
 */
public final class QuoteService implements AutoCloseable {
    private static final String SYMBOL = "symbol=";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final Map<String, String> prices;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private QuoteService(HttpServer server, Map<String, String> prices) {
        this.server = server;
        this.prices = Map.copyOf(prices);
    }

    /** A service that has opened, and knows these prices by their symbols. */
    public static QuoteService open(Map<String, String> prices) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            QuoteService service = new QuoteService(server, prices);
            server.createContext("/quote", service::answer);
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String symbol = symbol(exchange);
        asked.add(symbol);
        Optional<String> price = Optional.ofNullable(prices.get(symbol));
        byte[] body = price.orElse("unknown symbol").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
        exchange.sendResponseHeaders(price.isPresent() ? OK : NOT_FOUND, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String symbol(HttpExchange exchange) {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        return query.startsWith(SYMBOL) ? query.substring(SYMBOL.length()) : "";
    }

    /** Where the service listens, as in {@code http://127.0.0.1:49152}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The symbols that were asked for, oldest first. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
