package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.RequestAborted;
import io.undertow.io.IoCallback;
import io.undertow.io.Receiver.RequestToLargeException;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xnio.IoUtils;

/**
 * Where Undertow ends: reads a request whole, has it answered, writes the answer. All of this happens on the I/O thread,
 * because the engine's work is short and never blocks.
 */
final class HttpEdge implements HttpHandler {
    /** The largest body that is looked at. */
    static final int LARGEST_BODY = 1024 * 1024;
    /** How much of a larger body is read and thrown away, so that its sender gets to see the refusal. */
    static final long MOST_READ = 64L * 1024 * 1024;

    private final Worlds worlds;
    private final URI url;

    HttpEdge(Worlds worlds, URI url) {
        this.worlds = worlds;
        this.url = url;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        World world = worlds.current();
        if (!HttpContinue.requiresContinueResponse(exchange)) {
            read(exchange, world);
        } else if (exchange.getRequestContentLength() > LARGEST_BODY) {
            refuseUnread(exchange, world);
        } else {
            HttpContinue.sendContinueResponse(exchange, new AfterContinue(world));
        }
    }

    private void read(HttpServerExchange exchange, World world) {
        exchange.getRequestReceiver().setMaxBufferSize(LARGEST_BODY);
        exchange.getRequestReceiver()
                .receiveFullBytes(
                        (whole, body) -> answer(whole, world, new String(body, StandardCharsets.UTF_8)),
                        (failed, e) -> {
                            if (e instanceof RequestToLargeException) {
                                refuseForSize(failed, world);
                            } else {
                                abort(failed, world);
                            }
                        });
    }

    private void answer(HttpServerExchange exchange, World world, String body) {
        ApiRequest request = request(exchange, body);
        long received = world.record(0, new HttpRequestReceived(request));
        write(exchange, world, received, walk(world, request, received).answer());
    }

    private void refuseForSize(HttpServerExchange exchange, World world) {
        ApiRequest request = request(exchange, "");
        long received = world.record(0, new HttpRequestReceived(request));
        exchange.setPersistent(false);
        write(exchange, world, received, walk(world, request, received).refuseForSize());
    }

    /** The client waits for leave to send its body and will not send it now. */
    private void refuseUnread(HttpServerExchange exchange, World world) {
        Connectors.terminateRequest(exchange);
        refuseForSize(exchange, world);
    }

    private static void abort(HttpServerExchange exchange, World world) {
        long received = world.record(0, new HttpRequestReceived(request(exchange, "")));
        world.record(received, new RequestAborted("sending the body"));
        IoUtils.safeClose(exchange.getConnection());
    }

    private Walk walk(World world, ApiRequest request, long received) {
        return new Walk(world, worlds.tokens(), url, request, received);
    }

    private static ApiRequest request(HttpServerExchange exchange, String body) {
        String query = exchange.getQueryString();
        String target = exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
        List<Header> headers = new ArrayList<>(exchange.getRequestHeaders().size());
        for (HeaderValues values : exchange.getRequestHeaders()) {
            values.forEach(
                    value -> headers.add(new Header(values.getHeaderName().toString(), value)));
        }
        return new ApiRequest(exchange.getRequestMethod().toString(), target, headers, body);
    }

    private static void write(HttpServerExchange exchange, World world, long received, ApiResponse response) {
        exchange.setStatusCode(response.status());
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, ApiResponse.CONTENT_TYPE);
        response.headers()
                .forEach(header -> exchange.getResponseHeaders().put(new HttpString(header.name()), header.value()));
        ByteBuffer bytes = ByteBuffer.wrap(response.body().getBytes(StandardCharsets.UTF_8));
        exchange.setResponseContentLength(bytes.remaining());
        exchange.getResponseSender().send(bytes, new AfterAnswer(world, received));
    }

    /** Reads the body that the client sends once it may. */
    private final class AfterContinue implements IoCallback {
        private final World world;

        private AfterContinue(World world) {
            this.world = world;
        }

        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            read(exchange, world);
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException gone) {
            abort(exchange, world);
        }
    }

    /** Ends the exchange, and notes it when the client did not wait for the answer. */
    private record AfterAnswer(World world, long received) implements IoCallback {
        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            exchange.endExchange();
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException gone) {
            world.record(received, new RequestAborted("being answered"));
            IoUtils.safeClose(exchange.getConnection());
        }
    }
}
