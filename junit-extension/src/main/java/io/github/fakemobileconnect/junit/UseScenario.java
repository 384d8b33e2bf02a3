package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Scenario;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Scenarios that arrange the world of each test, on a test class, a test method or an annotation of your own.
 *
 * <p>They add up, from the superclass to the class, from the outer to the nested class and then to the method; one that
 * is named twice on the way plays once. Within one annotation classes come before fields; repeat it for another order.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(UseScenario.Each.class)
public @interface UseScenario {
    /** Scenario classes with a constructor without parameters, which may be private. */
    Class<? extends Scenario>[] value() default {};

    /**
     * Names of static fields that hold scenarios: of the test class, its superclasses and interfaces or the classes
     * around it, or of any class, as in {@code com.example.Accounts#NORTHERN_TRAIL}.
     */
    String[] field() default {};

    /** Several of them; the compiler puts it there. */
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Each {
        /** The annotations in their order. */
        UseScenario[] value();
    }
}
