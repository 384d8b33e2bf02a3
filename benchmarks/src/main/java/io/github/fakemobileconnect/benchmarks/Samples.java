package io.github.fakemobileconnect.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the rounds measured, in the order of the rounds.
 *
 * @param values a figure for each round
 */
record Samples(List<Double> values) {
    Samples {
        values = List.copyOf(values);
    }

    static Samples of(DoubleStream values) {
        return new Samples(values.boxed().toList());
    }

    double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElseThrow();
    }

    String median(String format) {
        return String.format(Locale.ROOT, format, median());
    }

    /** The ratios inside each round, in which the noise of the machine was alike. */
    Samples dividedBy(Samples others) {
        return of(IntStream.range(0, values.size()).mapToDouble(round -> values.get(round) / others.values.get(round)));
    }

    Samples minus(Samples others) {
        return of(IntStream.range(0, values.size()).mapToDouble(round -> values.get(round) - others.values.get(round)));
    }
}
