package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

class TurnsTest {

    @Test
    void no_test_begins_before_the_one_before_has_ended() {
        Played played = Played.concurrently(Crowd.class).passed(20);

        List<String> steps = played.published("step");

        assertThat(steps)
                .containsExactlyElementsOf(Stream.generate(() -> List.of("in", "out"))
                        .limit(20)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void a_turn_within_a_turn_is_refused_instead_of_waiting_for_ever() {
        try (var mobileConnect = FakeMobileConnect.start();
                var shared = new SharedFake(mobileConnect, "class", new Allowances(false, false, false), () -> {})) {
            shared.takeTurn(Scenarios.sampleAccount(), "first()");

            assertThatThrownBy(() -> shared.takeTurn(Scenarios.sampleAccount(), "second()"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "second() was started on the thread of another test that still plays with " + mobileConnect
                                    + "; run the class with @Execution(SAME_THREAD), or hold the extension in an instance field");
        }
    }

    static class Crowd {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @RepeatedTest(20)
        void plays_alone(Handset phone, FakeMobileConnect mobileConnect, TestReporter reporter) {
            reporter.publishEntry("step", "in");
            phone.text("CODETEST");
            Http.queueMo(mobileConnect, mobileConnect.accessToken(), "13175551212");
            assertThat(mobileConnect.account().subscriptions()).hasSize(2);
            reporter.publishEntry("step", "out");
        }
    }
}
