package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.http.RequestHandling.Answered;
import io.github.fakemobileconnect.internal.http.RequestHandling.MayTakeLong;
import io.github.fakemobileconnect.internal.http.RequestHandling.Step;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.RequestAborted;
import io.undertow.io.IoCallback;
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
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.xnio.IoUtils;

/**
 * Where Undertow ends: reads a request whole, has it answered, writes the answer. All of this happens on the I/O thread,
 * because the engine's work is short and never blocks. Where there is much to read, where texts may call code of the test, and
 * where the endpoint says that it may take long, a thread is taken for it.
 */
final class HttpEdge implements HttpHandler {
    private static final int MOST_READ_AT_ONCE = 32 * 1024;

    private final Worlds worlds;
    private final URI url;
    private final Function<Route, Endpoint> endpoints;
    private final Executor patientThreads;

    HttpEdge(Worlds worlds, URI url, Function<Route, Endpoint> endpoints, Executor patientThreads) {
        this.patientThreads = patientThreads;
        this.worlds = worlds;
        this.url = url;
        this.endpoints = endpoints;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        World world = worlds.current();
        boolean awaitsLeave = HttpContinue.requiresContinueResponse(exchange);
        long announced = exchange.getRequestContentLength();
        if (announced > (awaitsLeave ? BodyCollector.LARGEST : BodyCollector.MOST_READ)) {
            refuseUnread(exchange, world);
        } else if (awaitsLeave) {
            HttpContinue.sendContinueResponse(exchange, new AfterContinue(world));
        } else {
            read(exchange, world);
        }
    }

    private void read(HttpServerExchange exchange, World world) {
        BodyCollector body = new BodyCollector();
        exchange.getRequestReceiver()
                .receivePartialBytes(
                        (reading, part, last) -> {
                            body.take(part);
                            if (last) {
                                answer(reading, world, body);
                            }
                        },
                        (failed, why) -> abort(failed, world, why));
    }

    private void answer(HttpServerExchange exchange, World world, BodyCollector body) {
        if (body.isTooLarge()) {
            refuse(exchange, world, EdgeReason.BODY_TOO_LARGE);
        } else if (!worlds.isArranged(world)) {
            refuse(exchange, world, EdgeReason.STILL_ARRANGING);
        } else {
            ApiRequest request = request(exchange, body.text());
            long received = world.record(0, new HttpRequestReceived(request));
            if (world.hasTextsWithCode() || request.body().length() > MOST_READ_AT_ONCE) {
                exchange.dispatch(patientThreads, (HttpHandler)
                        dispatched -> handleAtLength(dispatched, world, request, received));
            } else {
                handleAtOnce(exchange, world, request, received);
            }
        }
    }

    /** On a thread of its own. */
    private void handleAtLength(HttpServerExchange exchange, World world, ApiRequest request, long received) {
        Step step = handling(world, request, received, Runnable::run).begin();
        Answered answered = step instanceof MayTakeLong left ? left.rest().get() : (Answered) step;
        write(exchange, world, received, answered);
    }

    /** On the I/O thread, as far as that goes: other fakes share it. */
    private void handleAtOnce(HttpServerExchange exchange, World world, ApiRequest request, long received) {
        Step step = handling(world, request, received, patientThreads).begin();
        if (step instanceof MayTakeLong left) {
            exchange.dispatch(patientThreads, (HttpHandler)
                    dispatched -> write(dispatched, world, received, left.rest().get()));
        } else {
            write(exchange, world, received, (Answered) step);
        }
    }

    private static void write(HttpServerExchange exchange, World world, long received, Answered answered) {
        answered.response()
                .ifPresentOrElse(
                        response -> write(exchange, world, received, response),
                        () -> IoUtils.safeClose(exchange.getConnection()));
    }

    private void refuse(HttpServerExchange exchange, World world, Reason reason) {
        ApiRequest request = request(exchange, "");
        long received = world.record(0, new HttpRequestReceived(request));
        exchange.setPersistent(false);
        write(
                exchange,
                world,
                received,
                handling(world, request, received, patientThreads).refuse(reason));
    }

    /** The body stays where it is: too much of it is announced to be worth reading. */
    private void refuseUnread(HttpServerExchange exchange, World world) {
        Connectors.terminateRequest(exchange);
        refuse(exchange, world, EdgeReason.BODY_TOO_LARGE);
    }

    private static void abort(HttpServerExchange exchange, World world, IOException why) {
        long received = world.record(0, new HttpRequestReceived(request(exchange, "")));
        world.record(received, new RequestAborted("the body could not be read to its end: " + why.getMessage()));
        IoUtils.safeClose(exchange.getConnection());
    }

    private RequestHandling handling(World world, ApiRequest request, long received, Executor patientThreads) {
        return new RequestHandling(world, worlds.tokens(), url, endpoints, request, received, patientThreads);
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
            abort(exchange, world, gone);
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
            world.record(received, new RequestAborted("the client went away while it was answered"));
            IoUtils.safeClose(exchange.getConnection());
        }
    }
}
