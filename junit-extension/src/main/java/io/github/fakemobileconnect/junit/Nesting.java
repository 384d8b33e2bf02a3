package io.github.fakemobileconnect.junit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The test class and the classes around it, as they run: an inherited nested class runs inside the heir. */
final class Nesting {
    private Nesting() {}

    static List<Class<?>> outermostFirst(ExtensionContext context) {
        Deque<Class<?>> classes = new ArrayDeque<>();
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            at.get()
                    .getTestClass()
                    .filter(testClass -> !classes.contains(testClass))
                    .ifPresent(classes::addFirst);
        }
        return List.copyOf(classes);
    }
}
