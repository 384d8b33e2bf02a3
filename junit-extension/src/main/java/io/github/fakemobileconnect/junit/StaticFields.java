package io.github.fakemobileconnect.junit;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ModifierSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The static fields of a test class in which JUnit finds extensions. */
record StaticFields(List<Field> fields) {
    static StaticFields of(Class<?> testClass) {
        return new StaticFields(AnnotationSupport.findAnnotatedFields(
                testClass, RegisterExtension.class, ModifierSupport::isStatic, HierarchyTraversalMode.TOP_DOWN));
    }

    /** True when one of them holds this extension. */
    boolean hold(MobileConnectExtension extension) {
        return fields.stream()
                .map(field -> ReflectionSupport.tryToReadFieldValue(field, null).toOptional())
                .anyMatch(value -> value.equals(Optional.of(extension)));
    }
}
