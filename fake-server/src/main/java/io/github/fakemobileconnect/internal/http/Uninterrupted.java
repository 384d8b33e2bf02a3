package io.github.fakemobileconnect.internal.http;

/** Waits that end soon and must not be cut short: closing has to be complete even on an interrupted thread. */
final class Uninterrupted {
    private Uninterrupted() {}

    /** Something to wait for; when it is interrupted, it is waited for again. */
    interface Waiting {
        void await() throws InterruptedException;
    }

    static void await(Waiting waiting) {
        boolean interrupted = Thread.interrupted();
        while (true) {
            try {
                waiting.await();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
