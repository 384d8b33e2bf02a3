package io.github.fakemobileconnect.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a test, or all tests of a class and its nested classes, pass though the script of a text failed, so that the text was
 * not sent. A script that raises an error itself, and one whose call got no answer that it could use, need no such leave.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface FailedScriptsAllowed {}
