package io.github.fakemobileconnect.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One JMH benchmark with given parameters; yields the median of what was sampled, or the mean where JMH only counts.
 *
 * <p>It runs in this JVM: a JVM of its own for each round would take several seconds to compile what it runs, and until
 * then would measure the compiler.
 *
 * @param benchmark the class
 * @param method its method
 * @param parameters a value for each parameter of its states
 */
record Trial(Class<?> benchmark, String method, Map<String, String> parameters) implements Callable<Double> {
    @Override
    public Double call() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName() + "." + method) + "$")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        Collection<RunResult> results = new Runner(options.build()).run();
        if (results.size() != 1) {
            throw new IllegalStateException("%s must be one benchmark but was %d".formatted(this, results.size()));
        }
        return figure(results.iterator().next());
    }

    private static double figure(RunResult result) {
        return result.getParams().getMode() == Mode.Throughput
                ? result.getPrimaryResult().getScore()
                : result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
