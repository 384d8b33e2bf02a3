package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Lease;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Keeps the threads of all fakes running from the first test to the end of the run. */
record WarmWorker(Lease lease) implements ClosedByJUnit {
    /** Begins with the first call of a run. */
    @SuppressWarnings("deprecation")
    static void keepFor(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(WarmWorker.class))
                .getOrComputeIfAbsent(WarmWorker.class, absent -> new WarmWorker(FakeMobileConnect.keepWarm()));
    }

    @Override
    public void close() {
        lease.close();
    }
}
