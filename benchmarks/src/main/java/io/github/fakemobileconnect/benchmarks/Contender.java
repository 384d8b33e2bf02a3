package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** The servers that are measured beside each other. */
public enum Contender {
    /** The fake with the sample account. */
    FAKE {
        @Override
        Server start() {
            return new StartedFake(FakeMobileConnect.start());
        }
    },
    /** Undertow that answers with fixed JSON, whatever it is sent. */
    BARE_UNDERTOW {
        @Override
        Server start() {
            return StartedUndertow.with(Contender::answerFixed);
        }
    },
    /** Undertow that reads the documented request with Jackson and writes the documented answer, and remembers nothing. */
    UNDERTOW_WITH_JACKSON {
        @Override
        Server start() {
            return StartedUndertow.with(new StatelessPeer());
        }
    };

    abstract Server start();

    private static void answerFixed(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.ACCEPTED);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send("{\"results\":[]}");
    }
}
