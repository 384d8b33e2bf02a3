package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.account.SendDefinition;
import java.util.List;
import java.util.concurrent.Callable;

/** What it costs to send a text that a script makes, for each who gets it. */
final class ScriptCosts implements Chapter {
    private static final int FEW = 1_000;
    private static final int MANY = ScriptedSends.MEMBERS;

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public List<Row> measure() throws Exception {
        Rounds rounds = Rounds.after(5)
                .with("scripted, few", send(ScriptedSends.SCRIPTED, FEW))
                .with("scripted, many", send(ScriptedSends.SCRIPTED, MANY))
                .with("plain, few", send(ScriptedSends.PLAIN, FEW))
                .with("plain, many", send(ScriptedSends.PLAIN, MANY))
                .run();
        return List.of(
                Row.compared(
                        "a recipient of a script of 20 lines, %,d recipients".formatted(MANY),
                        rounds.of("scripted, many"),
                        "%,d recipients".formatted(FEW),
                        rounds.of("scripted, few"),
                        "%.1f us",
                        "1: the same time"),
                Row.compared(
                        "a recipient of a text without script, %,d recipients".formatted(MANY),
                        rounds.of("plain, many"),
                        "%,d recipients".formatted(FEW),
                        rounds.of("plain, few"),
                        "%.1f us",
                        "1: the same time"),
                Row.compared(
                        "a recipient of a script of 20 lines, %,d recipients".formatted(MANY),
                        rounds.of("scripted, many"),
                        "no script",
                        rounds.of("plain, many"),
                        "%.1f us",
                        "at most 3"));
    }

    /** A fake of its own for each send, so that none pays for what the ones before have left. */
    private static Callable<Double> send(SendDefinition definition, int recipients) {
        return () -> {
            try (ScriptedSends sends = new ScriptedSends()) {
                System.gc();
                return sends.send(definition, recipients);
            }
        };
    }
}
