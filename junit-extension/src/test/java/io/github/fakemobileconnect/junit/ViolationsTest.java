package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void a_defect_of_the_fake_is_named_and_comes_with_its_stack_trace() {
        var thrown = new IllegalStateException("oops");
        var entries = List.of(
                new Entry(
                        1,
                        Instant.EPOCH,
                        0,
                        1,
                        new HttpRequestReceived(new ApiRequest("POST", "/sms/v1/queueMO", List.of(), "{}"))),
                new Entry(2, Instant.EPOCH, 1, 1, new FakeDefect("defect-1", thrown)));

        AssertionError failure =
                Violations.about(entries, new Allowances(true, true, true)).asFailure("");

        assertThat(failure).hasMessage("""
                        the fake itself failed; please report it, with the stack traces below
                          #1 POST /sms/v1/queueMO  defect of the fake defect-1: java.lang.IllegalStateException: oops""").hasSuppressedException(thrown);
    }
}
