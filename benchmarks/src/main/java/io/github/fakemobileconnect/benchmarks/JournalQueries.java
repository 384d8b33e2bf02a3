package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MessageEvent;
import java.util.List;
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

/** Asks a journal in which many numbers have texted. */
@BenchmarkMode(Mode.SampleTime)
@Fork(0)
@Warmup(iterations = 3, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class JournalQueries {
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public List<Entry> entriesOfOneNumber(Recorded recorded) {
        return recorded.mobileConnect.journal().about(recorded.one.number());
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long predicateOverAll(Recorded recorded) {
        return recorded.mobileConnect.journal().entries().stream()
                .filter(entry -> entry.event() instanceof MessageEvent message
                        && message.text().contains("what nobody said"))
                .count();
    }

    /** Two messages a number: its keyword and the welcome. */
    @State(Scope.Benchmark)
    public static class Recorded {
        @Param({"1000", "100000"})
        public int messages;

        private final FakeMobileConnect mobileConnect = FakeMobileConnect.start();
        private final Handset one = mobileConnect.handset("+1 317 555 1212");

        /** A collection first, so that the samples do not pay for moving what was just written. */
        @Setup
        public void text() {
            one.text("CODETEST");
            for (int number = 0; number < messages / 2; number++) {
                mobileConnect.handset("+1317%07d".formatted(number)).text("CODETEST");
            }
            System.gc();
        }

        @TearDown
        public void stop() {
            mobileConnect.close();
        }
    }
}
