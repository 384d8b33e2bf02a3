package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The fakes that an extension has running, by the thread that began to use them. Safe for several threads. */
final class FakesInUse {
    private final List<Use> uses = new CopyOnWriteArrayList<>();

    /** Notes that this thread begins to use the fake; what is returned ends that. */
    Runnable add(FakeMobileConnect mobileConnect) {
        Use use = new Use(Thread.currentThread(), mobileConnect);
        uses.add(use);
        return () -> uses.remove(use);
    }

    /** What this thread began to use last; else the only one in use. */
    FakeMobileConnect byThisThread() {
        return uses.stream()
                .filter(use -> use.thread() == Thread.currentThread())
                .reduce((earlier, later) -> later)
                .map(Use::mobileConnect)
                .orElseGet(this::onlyOne);
    }

    private FakeMobileConnect onlyOne() {
        List<FakeMobileConnect> running =
                uses.stream().map(Use::mobileConnect).distinct().toList();
        if (running.isEmpty()) {
            throw new IllegalStateException(
                    "no fake is running: call mobileConnect() from within a test or a @BeforeEach"
                            + " method; with the extension in a static field also from @BeforeAll and from constructors");
        }
        if (running.size() > 1) {
            throw new IllegalStateException(
                    "%d tests use the extension at once and this thread belongs to none of them; call mobileConnect() on the thread of the test and pass the fake on"
                            .formatted(running.size()));
        }
        return running.get(0);
    }

    /** No record: two uses of the same fake on the same thread are still two. */
    private static final class Use {
        private final Thread thread;
        private final FakeMobileConnect mobileConnect;

        Use(Thread thread, FakeMobileConnect mobileConnect) {
            this.thread = thread;
            this.mobileConnect = mobileConnect;
        }

        Thread thread() {
            return thread;
        }

        FakeMobileConnect mobileConnect() {
            return mobileConnect;
        }
    }
}
