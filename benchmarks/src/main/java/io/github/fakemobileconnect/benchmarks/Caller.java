package io.github.fakemobileconnect.benchmarks;

import java.io.IOException;

/** A client that sends the same sample over and over, for one number after the other. */
final class Caller implements AutoCloseable {
    private static final String ACCEPTED = "HTTP/1.1 202";
    private static final int LONGEST_ANSWER = 4096;

    private final RawConnection connection;
    private final SampleBytes request;

    Caller(Server server, Sample sample) throws IOException {
        connection = new RawConnection(server.port(), ACCEPTED, LONGEST_ANSWER);
        request = new SampleBytes(sample, server.token());
    }

    /** Sends the request for a number and reads the whole answer. */
    void callFor(int number) throws IOException {
        connection.exchange(request.from(number));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
