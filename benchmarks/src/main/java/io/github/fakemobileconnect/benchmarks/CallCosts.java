package io.github.fakemobileconnect.benchmarks;

import java.util.List;
import java.util.Map;

/** What it costs to call a running fake. */
final class CallCosts implements Chapter {
    @Override
    public String name() {
        return "calls";
    }

    @Override
    public List<Row> measure() throws Exception {
        Rounds rounds = Rounds.after(4)
                .with("fake", trial("ofOneClient", Contender.FAKE, Sample.QUEUE_MO))
                .with("peer", trial("ofOneClient", Contender.UNDERTOW_WITH_JACKSON, Sample.QUEUE_MO))
                .with("fake, send", trial("ofOneClient", Contender.FAKE, Sample.SEND))
                .with("peer, send", trial("ofOneClient", Contender.UNDERTOW_WITH_JACKSON, Sample.SEND))
                .with("fake, many", trial("ofManyClients", Contender.FAKE, Sample.QUEUE_MO))
                .with("peer, many", trial("ofManyClients", Contender.UNDERTOW_WITH_JACKSON, Sample.QUEUE_MO))
                .run();
        return List.of(
                row("queueMO, p50 of one client", rounds.of("fake"), rounds.of("peer"), "%.1f us", "at most 1.5"),
                row(
                        "send, p50 of one client",
                        rounds.of("fake, send"),
                        rounds.of("peer, send"),
                        "%.1f us",
                        "at most 1.5"),
                row(
                        "queueMO, 64 clients",
                        rounds.of("fake, many"),
                        rounds.of("peer, many"),
                        "%,.0f /s",
                        "at least 0.7"));
    }

    private static Row row(String what, Samples fake, Samples peer, String format, String target) {
        return Row.compared(what, fake, "Undertow+Jackson", peer, format, target);
    }

    private static Trial trial(String method, Contender contender, Sample sample) {
        return new Trial(SampleCalls.class, method, Map.of("contender", contender.name(), "sample", sample.name()));
    }
}
