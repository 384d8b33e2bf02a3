package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.ConversationClosed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Moves the clock over the end of 10,000 conversations. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class AdvanceOverDueWork {
    static final int ITEMS = 10_000;

    @Benchmark
    public void advance(Waiting waiting) {
        waiting.mobileConnect.time().advanceBy(Duration.ofHours(2));
    }

    /** Numbers that have not confirmed their opt-in. */
    @State(Scope.Benchmark)
    public static class Waiting {
        private final FakeMobileConnect mobileConnect = FakeMobileConnect.start();

        @Setup(Level.Iteration)
        public void text() {
            mobileConnect.reset();
            for (int number = 0; number < ITEMS; number++) {
                mobileConnect.handset("+1317%07d".formatted(number)).text("JOINSMS");
            }
        }

        @TearDown(Level.Iteration)
        public void check() {
            long closed = mobileConnect.journal().entries().stream()
                    .filter(entry -> entry.event() instanceof ConversationClosed)
                    .count();
            if (closed != ITEMS) {
                throw new IllegalStateException(
                        "%d conversations must have closed but %d did".formatted(ITEMS, closed));
            }
        }

        @TearDown
        public void stop() {
            mobileConnect.close();
        }
    }
}
