package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.journal.AnswerFailed;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.RequestUnsupported;

/** What no test may pass with, in the order in which a failure tells of it. */
enum Grievance {
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
    DEFECT(FakeDefect.class, "the fake itself failed; please report it, with the stack traces below", "");

    private final Class<? extends Event> event;
    private final String headline;
    private final String remedy;

    Grievance(Class<? extends Event> event, String headline, String remedy) {
        this.event = event;
        this.headline = headline;
        this.remedy = remedy;
    }

    /** Whether this event gives rise to it. */
    boolean arisesFrom(Event happened) {
        return event.isInstance(happened);
    }

    /** What is wrong. */
    String headline() {
        return headline;
    }

    /** What the test author can do; empty where that is in the headline. */
    String remedy() {
        return remedy;
    }
}
