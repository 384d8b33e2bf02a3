package io.github.fakemobileconnect.benchmarks;

import java.util.List;

/** What a fake costs a JVM that has done nothing before, and one that has nothing to do after it. */
final class WholeProcessCosts implements Chapter {
    private final ColdJvm fake = new ColdJvm(Contender.FAKE.name());
    private final ColdJvm undertow = new ColdJvm(Contender.UNDERTOW_WITH_JACKSON.name());
    private final ColdJvm nothing = new ColdJvm(ColdCall.NOTHING);

    @Override
    public String name() {
        return "whole processes";
    }

    @Override
    public List<Row> measure() throws Exception {
        Rounds rounds = Rounds.after(0)
                .with("fake", () -> fake.run().millisToAnswer())
                .with("undertow", () -> undertow.run().millisToAnswer())
                .with("exit of fake", () -> fake.run().millisToExit())
                .with("exit of nothing", () -> nothing.run().millisToExit())
                .run();
        return List.of(
                Row.compared(
                        "cold JVM to the first answer",
                        rounds.of("fake"),
                        "Undertow+Jackson",
                        rounds.of("undertow"),
                        "%.0f ms",
                        "at most 1.3"),
                Row.alone(
                        "JVM exit after the last close, beyond that of an empty one",
                        rounds.of("exit of fake")
                                .minus(rounds.of("exit of nothing"))
                                .median("%.0f ms"),
                        "at most 50 ms"));
    }
}
