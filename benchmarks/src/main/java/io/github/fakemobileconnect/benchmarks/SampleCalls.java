package io.github.fakemobileconnect.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Calls over kept-alive connections. Each call is for a number that the world has not seen, so that it always does the
 * most: it subscribes the number and delivers a text. Each iteration begins a world, so that the journal never
 * grows out of proportion.
 */
@Fork(0)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SampleCalls {
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void ofOneClient(Client client) throws IOException {
        client.call();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(64)
    public void ofManyClients(Client client) throws IOException {
        client.call();
    }

    /** The server that is called. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup first
    public static class Called {
        @Param
        public Contender contender;

        @Param
        public Sample sample;

        private Server server;

        @Setup
        public void start() {
            server = contender.start();
        }

        @Setup(Level.Iteration)
        public void beginAgain() {
            server.beginAgain();
        }

        @TearDown
        public void stop() {
            server.close();
        }
    }

    /** A client with a connection and numbers of its own. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup first
    public static class Client {
        private static final int NUMBERS = 100_000;

        private Caller caller;
        private int firstNumber;
        private int calls;

        @Setup
        public void connect(Called called, ThreadParams thread) throws IOException {
            caller = new Caller(called.server, called.sample);
            firstNumber = thread.getThreadIndex() * NUMBERS;
        }

        void call() throws IOException {
            caller.callFor(firstNumber + calls++ % NUMBERS);
        }

        @TearDown
        public void disconnect() throws IOException {
            caller.close();
        }
    }
}
