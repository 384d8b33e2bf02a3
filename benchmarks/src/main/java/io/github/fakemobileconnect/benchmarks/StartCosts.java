package io.github.fakemobileconnect.benchmarks;

import java.util.List;
import java.util.Map;

/** What it costs to start and stop a fake. */
final class StartCosts implements Chapter {
    @Override
    public String name() {
        return "start and stop";
    }

    @Override
    public List<Row> measure() throws Exception {
        Rounds rounds = Rounds.after(3)
                .with("fake, leased", trial("nothingElse", Contender.FAKE, true))
                .with("fake, alone", trial("nothingElse", Contender.FAKE, false))
                .with("bare", trial("nothingElse", Contender.BARE_UNDERTOW, false))
                .with("fake, called", trial("andOneCall", Contender.FAKE, true))
                .with("bare, called", trial("andOneCall", Contender.BARE_UNDERTOW, false))
                .run();
        return List.of(
                row("start + stop, a lease open", rounds.of("fake, leased"), rounds.of("bare"), "at most 0.15"),
                row("start + stop, alone", rounds.of("fake, alone"), rounds.of("bare"), "none; 0.8 to 1.3 in a trial"),
                row("start + call + stop", rounds.of("fake, called"), rounds.of("bare, called"), "at most 0.5"));
    }

    private static Row row(String what, Samples fake, Samples bare, String target) {
        return Row.compared(what, fake, "bare Undertow", bare, "%.3f ms", target);
    }

    private static Trial trial(String method, Contender contender, boolean leased) {
        return new Trial(
                StartAndStop.class, method, Map.of("contender", contender.name(), "leased", String.valueOf(leased)));
    }
}
