package io.github.fakemobileconnect.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * The one worker of all fakes in the JVM. It starts with the first lease and ends with the last. Besides it, fakes share
 * nothing. Safe for several threads.
 */
public final class SharedWorker {
    private static @Nullable RunningWorker running;
    private static int leases;

    private SharedWorker() {}

    /** Keeps the worker running until the lease is closed. */
    public static synchronized Lease lease() {
        RunningWorker leased = running == null ? RunningWorker.start() : running;
        running = leased;
        leases++;
        return new Lease(leased);
    }

    private static synchronized void giveBack(Lease lease) {
        if (lease.closed) {
            return;
        }
        lease.closed = true;
        leases--;
        if (leases == 0) {
            running = null;
            lease.worker.stop();
        }
    }

    /** The right to use the worker. Closing it more than once does nothing. */
    public static final class Lease implements AutoCloseable {
        private final RunningWorker worker;
        private boolean closed;

        private Lease(RunningWorker worker) {
            this.worker = worker;
        }

        RunningWorker worker() {
            return worker;
        }

        @Override
        public void close() {
            giveBack(this);
        }
    }
}
