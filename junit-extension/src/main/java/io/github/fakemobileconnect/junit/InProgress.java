package io.github.fakemobileconnect.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a {@code Handset} parameter has asked for these keywords before the test begins and not confirmed yet: its
 * next reply is the answer. Only the keyword of a double opt-in can be In Progress.
 *
 * <p>No text is sent for it; the handset can reply to the code all the same. It makes no contact: attributes such as the
 * first name come from a {@code Contact} of the scenario. Standings with different keywords can be combined, and go
 * together with {@link WithNumber}. What a parameter of {@code @BeforeAll} arranges is gone when the first test begins.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface InProgress {
    /** Words of keywords that the account has by then, in any case, as in {@code "JOINSMS"}. */
    String[] value();

    /** The digits of the code that the words live on; needed where a word lives on several codes. */
    String code() default "";
}
