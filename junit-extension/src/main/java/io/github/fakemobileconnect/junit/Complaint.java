package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What no test may pass with: requests that the fake does not support, texts that lack an attribute, and defects of the
 * fake.
 */
record Complaint(List<String> unsupported, List<String> attributes, List<String> defects, List<Throwable> failures) {
    static Complaint none() {
        return new Complaint(List.of(), List.of(), List.of(), List.of());
    }

    /** What is wrong with these entries, by the annotations of the test or class. */
    static Complaint about(List<Entry> entries, ExtensionContext context) {
        return about(entries, Allowances.of(context));
    }

    static Complaint about(List<Entry> entries, Allowances allowances) {
        List<Entry> defects = entries.stream()
                .filter(entry -> entry.event() instanceof FakeDefect)
                .toList();
        return new Complaint(
                entries.stream()
                        .filter(entry ->
                                !allowances.unsupportedRequests() && entry.event() instanceof RequestUnsupported)
                        .map(entry -> requestOf(entry, entries) + "  was answered "
                                + ((RequestUnsupported) entry.event())
                                        .response()
                                        .status())
                        .toList(),
                entries.stream()
                        .filter(entry -> !allowances.missingAttributes() && entry.event() instanceof AttributeMissing)
                        .map(entry -> explained(entry, entries))
                        .toList(),
                defects.stream().map(entry -> explained(entry, entries)).toList(),
                defects.stream()
                        .map(entry -> ((FakeDefect) entry.event()).failure())
                        .toList());
    }

    private static String explained(Entry caused, List<Entry> entries) {
        return requestOf(caused, entries) + "  " + caused.event().inWords();
    }

    /** Method and path; the query stays out, as it may hold secrets. */
    private static String requestOf(Entry caused, List<Entry> entries) {
        String request = entries.stream()
                .filter(entry -> entry.sequence() == caused.cause())
                .map(Entry::event)
                .filter(HttpRequestReceived.class::isInstance)
                .map(event -> ((HttpRequestReceived) event).request())
                .map(sent -> " " + sent.method() + " " + sent.target().replaceFirst("\\?.*", ""))
                .findFirst()
                .orElse(" a request of an earlier test");
        return "  #" + caused.cause() + request;
    }

    /** This and another, about entries of another world. */
    Complaint and(Complaint other) {
        return new Complaint(
                both(unsupported, other.unsupported),
                both(attributes, other.attributes),
                both(defects, other.defects),
                both(failures, other.failures));
    }

    private static <T> List<T> both(List<T> ones, List<T> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
    }

    boolean isEmpty() {
        return unsupported.isEmpty() && attributes.isEmpty() && defects.isEmpty();
    }

    /** The failure of a test that would have passed. */
    AssertionError asFailure(String where) {
        StringBuilder text = new StringBuilder();
        if (!unsupported.isEmpty()) {
            text.append(where)
                    .append("the application asked for what the fake does not support\n")
                    .append(String.join("\n", unsupported))
                    .append(
                            "\ncorrect the method or the path; if the real API has this route, ask for it, and until then"
                                    + " annotate the test or its class with @UnsupportedRequestsAllowed\n");
        }
        if (!attributes.isEmpty()) {
            text.append(where)
                    .append("a text was personalised with what its recipient does not have\n")
                    .append(String.join("\n", attributes))
                    .append("\nadd the attribute to the contact or to the subscriber of the request; if the text may go"
                            + " without it, annotate the test or its class with @MissingAttributesAllowed\n");
        }
        if (!defects.isEmpty()) {
            text.append(where)
                    .append("the fake itself failed; please report it, with the stack traces below\n")
                    .append(String.join("\n", defects));
        }
        AssertionError failure = new AssertionError(text.toString().stripTrailing());
        failures.forEach(failure::addSuppressed);
        return failure;
    }
}
