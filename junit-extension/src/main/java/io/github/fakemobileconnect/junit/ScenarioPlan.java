package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.Scenarios;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which scenarios arrange a world: those of the extension, of the classes from the outermost inwards, of the method. */
final class ScenarioPlan {
    private ScenarioPlan() {}

    static Scenario of(List<Scenario> ofExtension, ExtensionContext context) {
        Stream<Scenario> annotated = sources(context).stream().map(ScenarioSource::scenario);
        return Stream.concat(ofExtension.stream(), annotated)
                .reduce(Scenario::and)
                .orElseGet(Scenarios::sampleAccount);
    }

    /** A class or field that is named twice on the way plays once. */
    private static Set<ScenarioSource> sources(ExtensionContext context) {
        Set<ScenarioSource> sources = new LinkedHashSet<>();
        List<Class<?>> innermostFirst = new ArrayList<>();
        for (Class<?> testClass : Nesting.outermostFirst(context)) {
            innermostFirst.add(0, testClass);
            sources.addAll(sources(testClass, testClass.getSimpleName(), innermostFirst));
        }
        context.getTestMethod().ifPresent(method -> sources.addAll(sources(method, method.getName(), innermostFirst)));
        return Collections.unmodifiableSet(sources);
    }

    private static List<ScenarioSource> sources(AnnotatedElement annotated, String name, List<Class<?>> fieldsOf) {
        return AnnotationSupport.findRepeatableAnnotations(annotated, UseScenario.class).stream()
                .flatMap(annotation -> sources(annotation, "@UseScenario on " + name, fieldsOf))
                .toList();
    }

    private static Stream<ScenarioSource> sources(UseScenario annotation, String who, List<Class<?>> fieldsOf) {
        if (annotation.value().length == 0 && annotation.field().length == 0) {
            throw Misuse.of(who, "names no scenario", "write (NorthernTrail.class) or (field = \"NORTHERN_TRAIL\")");
        }
        return Stream.concat(
                Stream.of(annotation.value()).map(type -> new ScenarioClass(who, type)),
                Stream.of(annotation.field()).map(name -> ScenarioField.named(who, name, fieldsOf)));
    }
}
