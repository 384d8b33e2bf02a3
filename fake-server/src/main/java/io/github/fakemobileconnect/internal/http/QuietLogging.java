package io.github.fakemobileconnect.internal.http;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the greetings that XNIO and JBoss Threads log when their classes are loaded from the console of
 * {@code java.util.logging}, and leaves every level as it was.
 */
final class QuietLogging {
    private static final List<String> GREETING = List.of("org.xnio", "org.jboss.threads");

    private QuietLogging() {}

    static <T> T during(Supplier<T> loading) {
        List<Hushed> hushed = GREETING.stream().map(Hushed::hush).toList();
        try {
            return loading.get();
        } finally {
            hushed.forEach(Hushed::restore);
        }
    }

    private record Hushed(Logger logger, @Nullable Level before) {
        static Hushed hush(String name) {
            Logger logger = Logger.getLogger(name);
            Hushed hushed = new Hushed(logger, logger.getLevel());
            logger.setLevel(Level.WARNING);
            return hushed;
        }

        void restore() {
            logger.setLevel(before);
        }
    }
}
