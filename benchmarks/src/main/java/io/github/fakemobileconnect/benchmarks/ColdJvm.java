package io.github.fakemobileconnect.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A JVM of its own, started anew for each run.
 *
 * @param contender what it starts and calls
 */
record ColdJvm(String contender) {
    /**
     * The marks of one run.
     *
     * @param millisToAnswer from the start of the process to the first answer of the server
     * @param millisToExit from the last thing that the program does to the end of the process
     */
    record Times(double millisToAnswer, double millisToExit) {}

    Times run() throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdCall.class.getName(),
                        contender)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            long answered = started;
            for (String line = printed.readLine(); !"closed".equals(line); line = printed.readLine()) {
                if (line == null) {
                    throw new IOException("%s ended early, with %d".formatted(this, process.waitFor()));
                }
                answered = System.nanoTime();
            }
            long closed = System.nanoTime();
            process.waitFor();
            return new Times(millis(answered - started), millis(System.nanoTime() - closed));
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
