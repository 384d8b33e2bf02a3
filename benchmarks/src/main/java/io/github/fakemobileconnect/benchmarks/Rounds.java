package io.github.fakemobileconnect.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures contenders in turn, several times over; each round begins with another one. The first rounds are for warmth. */
final class Rounds {
    private static final int ROUNDS = 5;

    private final int warmUps;
    private final Map<String, Callable<Double>> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    private Rounds(int warmUps) {
        this.warmUps = warmUps;
    }

    /** Five rounds that count, after some that do not. */
    static Rounds after(int warmUps) {
        return new Rounds(warmUps);
    }

    /** Adds a contender that yields a figure each time it is called. */
    Rounds with(String name, Callable<Double> contender) {
        contenders.put(name, contender);
        return this;
    }

    /** Measures all of them. */
    Rounds run() throws Exception {
        List<Map.Entry<String, Callable<Double>>> order = new ArrayList<>(contenders.entrySet());
        for (int round = 0; round < warmUps + ROUNDS; round++) {
            for (var contender : order) {
                Double figure = contender.getValue().call();
                if (round >= warmUps) {
                    measured.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                            .add(figure);
                }
            }
            Collections.rotate(order, 1);
        }
        return this;
    }

    Samples of(String name) {
        return new Samples(measured.getOrDefault(name, List.of()));
    }
}
