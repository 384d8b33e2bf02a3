package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Scenario;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** A static field that holds a scenario. */
record ScenarioField(String who, Field field) implements ScenarioSource {

    /** The field of that name in the first class that has one, or the one of {@code fully.qualified.Type#NAME}. */
    static ScenarioField named(String who, String name, List<Class<?>> testClasses) {
        int hash = name.indexOf('#');
        if (hash < 0) {
            return testClasses.stream()
                    .flatMap(testClass -> fields(testClass, name))
                    .findFirst()
                    .map(field -> new ScenarioField(who, field))
                    .orElseThrow(missing(who, name, testClasses.get(0).getSimpleName() + " and the classes around it"));
        }
        String type = name.substring(0, hash);
        return ReflectionSupport.tryToLoadClass(type).toOptional().stream()
                .flatMap(holder -> fields(holder, name.substring(hash + 1)))
                .findFirst()
                .map(field -> new ScenarioField(who, field))
                .orElseThrow(missing(who, name, "the class path"));
    }

    private static Stream<Field> fields(Class<?> holder, String name) {
        return ReflectionSupport.streamFields(
                holder, field -> field.getName().equals(name), HierarchyTraversalMode.BOTTOM_UP);
    }

    private static Supplier<Misuse> missing(String who, String name, String where) {
        return () -> Misuse.of(
                who,
                "names the field " + name + ", which is missing from " + where,
                "declare it as static final Scenario, or name one elsewhere: field = \"com.example.Accounts#NAME\"");
    }

    @Override
    public Scenario scenario() {
        if (!Modifier.isStatic(field.getModifiers())) {
            throw misuse("which is not static", "make it static");
        }
        @Nullable Object value = value();
        if (value instanceof Scenario scenario) {
            return scenario;
        }
        throw misuse("which holds " + value + " and no scenario", "let it hold a Scenario");
    }

    private @Nullable Object value() {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException | RuntimeException e) {
            throw misuse("which cannot be read: " + e, "see the cause").causedBy(e);
        }
    }

    private Misuse misuse(String why, String remedy) {
        return Misuse.of(
                who,
                "names the field " + field.getDeclaringClass().getSimpleName() + "." + field.getName() + ", " + why,
                remedy);
    }

    /** Equal when the field is, whoever names it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioField that && field.equals(that.field);
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }
}
