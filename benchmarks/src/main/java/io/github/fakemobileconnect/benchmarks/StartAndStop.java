package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Lease;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Starts a server and stops it, with and without a call in between. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class StartAndStop {
    @Benchmark
    public void nothingElse(Started started) {
        started.contender.start().close();
    }

    @Benchmark
    public void andOneCall(Started started) throws IOException {
        try (Server server = started.contender.start();
                Caller caller = new Caller(server, Sample.QUEUE_MO)) {
            caller.callFor(0);
        }
    }

    /** What is started, and whether something else keeps the fakes' shared threads running, as in a JUnit run. */
    @State(Scope.Benchmark)
    public static class Started {
        @Param
        public Contender contender = Contender.FAKE;

        @Param({"false", "true"})
        public boolean leased;

        private Lease lease = () -> {};

        @Setup
        public void lease() {
            if (leased) {
                lease = FakeMobileConnect.keepWarm();
            }
        }

        @TearDown
        public void giveBack() {
            lease.close();
        }
    }
}
