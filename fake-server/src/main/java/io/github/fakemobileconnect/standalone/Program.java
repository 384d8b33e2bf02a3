package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A fake with the sample account and a ticking clock, for a person: it greets, and then tells what happens. */
final class Program implements AutoCloseable {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final FakeMobileConnect mobileConnect;

    private Program(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
    }

    /**
     * Starts.
     *
     * @param port the port; 0 for one that is free
     * @throws java.io.UncheckedIOException when the port is taken
     */
    static Program start(int port) {
        return new Program(FakeMobileConnect.configure().port(port).ticking().start());
    }

    Greeting greeting() {
        return new Greeting(
                mobileConnect.restUrl(),
                mobileConnect.authUrl(),
                mobileConnect.account().items());
    }

    /**
     * Tells each entry of the journal, a line each, as it happens.
     *
     * @throws InterruptedException when the thread is interrupted; nothing else ends it
     */
    void tell(Consumer<String> listener) throws InterruptedException {
        Journal journal = mobileConnect.journal();
        long told = 0;
        while (true) {
            journal.awaitAfter(told, FOR_EVER);
            List<Entry> news = journal.after(told);
            Transcript.of(journal.start(), news).lines().forEach(listener);
            told += news.size();
        }
    }

    /** Stops: when this returns, the port refuses. */
    @Override
    public void close() {
        mobileConnect.close();
    }
}
