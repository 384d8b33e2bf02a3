package io.github.fakemobileconnect.junit;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What a test may pass with, by the annotations of the test and the classes around it.
 *
 * @param unsupportedRequests whether the application may ask for what the fake does not support
 * @param missingAttributes whether texts may be personalised with what a recipient does not have
 * @param failedScripts whether the scripts of texts may fail
 */
record Allowances(boolean unsupportedRequests, boolean missingAttributes, boolean failedScripts) {
    static Allowances of(ExtensionContext context) {
        return new Allowances(
                says(context, UnsupportedRequestsAllowed.class),
                says(context, MissingAttributesAllowed.class),
                says(context, FailedScriptsAllowed.class));
    }

    /** Whether the test may pass with this; where no annotation is for it, it may not. */
    boolean allow(ViolationKind kind) {
        return switch (kind) {
            case UNSUPPORTED_REQUEST -> unsupportedRequests;
            case MISSING_ATTRIBUTE -> missingAttributes;
            case SCRIPT_NOT_RUN, SCRIPT_FAILED, ADDRESS_NOT_ROUTED -> failedScripts;
            case FAILED_ANSWER, DEFECT -> false;
        };
    }

    /** Whether the test, or a class around it, says so. */
    private static boolean says(ExtensionContext context, Class<? extends Annotation> allowed) {
        return AnnotationSupport.isAnnotated(context.getElement(), allowed)
                || Nesting.outermostFirst(context).stream()
                        .anyMatch(type -> AnnotationSupport.isAnnotated(type, allowed));
    }
}
