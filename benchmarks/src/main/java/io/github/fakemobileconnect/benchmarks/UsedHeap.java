package io.github.fakemobileconnect.benchmarks;

import java.lang.management.ManagementFactory;

/**
 * What is reachable in this JVM.
 *
 * @param bytes how much it is
 */
record UsedHeap(long bytes) {
    private static final int COLLECTIONS = 3;

    static UsedHeap now() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new UsedHeap(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    double kilobytesSince(UsedHeap before) {
        return (bytes - before.bytes) / 1024.0;
    }
}
