package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.journal.AnswerFailed;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.sms.RenderFailure;
import java.util.Optional;
import java.util.stream.Stream;

/** What no test may pass with, in the order in which a failure tells of it. */
enum ViolationKind {
    UNSUPPORTED_REQUEST(
            RequestUnsupported.class,
            "the application asked for what the fake does not support",
            "correct the method or the path; if the real API has this route, ask for it, and until then annotate the"
                    + " test or its class with @UnsupportedRequestsAllowed"),
    MISSING_ATTRIBUTE(
            AttributeMissing.class,
            "a text was personalised with what its recipient does not have",
            "add the attribute to the contact or to the subscriber of the request; if the text may go without it,"
                    + " annotate the test or its class with @MissingAttributesAllowed"),
    FAILED_ANSWER(
            AnswerFailed.class,
            "the function of a text response threw",
            "correct the function given to answering(..); the stack traces are below"),
    SCRIPT_NOT_RUN(
            TextNotRendered.class,
            "the fake could not run the script of a text, which was not sent",
            "correct the script; if the platform runs it as it stands, ask for what the fake lacks, and until then annotate"
                    + " the test or its class with @FailedScriptsAllowed"),
    SCRIPT_FAILED(
            TextNotRendered.class,
            "the script of a text failed, as it would on the platform; the text was not sent",
            "correct the script or the account; if the test is about the failure, annotate it or its class with"
                    + " @FailedScriptsAllowed"),
    ADDRESS_NOT_ROUTED(
            TextNotRendered.class,
            "the script of a text called an address that leads to no application; the text was not sent",
            ""),
    DEFECT(FakeDefect.class, "the fake itself failed; please report it, with the stack traces below", "");

    private final Class<? extends Event> event;
    private final String headline;
    private final String remedy;

    ViolationKind(Class<? extends Event> event, String headline, String remedy) {
        this.event = event;
        this.headline = headline;
        this.remedy = remedy;
    }

    /** What this event gives rise to. */
    static Optional<ViolationKind> arisingFrom(Event happened) {
        return happened instanceof TextNotRendered broken
                ? arisingFrom(broken.failure().kind())
                : Stream.of(values())
                        .filter(kind -> kind.event.isInstance(happened))
                        .findFirst();
    }

    /** An error that a script raises by itself, and an application that does not answer, are what a test may be about. */
    private static Optional<ViolationKind> arisingFrom(RenderFailure.Kind kind) {
        return switch (kind) {
            case NOT_UNDERSTOOD, TOO_MUCH -> Optional.of(SCRIPT_NOT_RUN);
            case NOT_ROUTED -> Optional.of(ADDRESS_NOT_ROUTED);
            case FAILED -> Optional.of(SCRIPT_FAILED);
            case RAISED, CALL_FAILED -> Optional.empty();
        };
    }

    /** What is wrong. */
    String headline() {
        return headline;
    }

    /** What the test author can do; empty where that is in the headline or with the event. */
    String remedy() {
        return remedy;
    }
}
