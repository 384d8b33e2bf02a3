package io.github.fakemobileconnect.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a {@code Handset} parameter.
 *
 * <p>Without it every parameter has a number that no other in the JVM has, from {@code +1 463 555 0000} upwards: the
 * handset of a {@code @BeforeEach} method is then not that of the test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface WithNumber {
    /** The number as people spell it, country code first: {@code +1 317 555 1212}. */
    String value();
}
