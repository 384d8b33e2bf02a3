package io.github.fakemobileconnect.world;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.ScenarioFailedException;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is arranged before a test, and what happens when that fails. */
class ScenarioTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    @Test
    void may_take_a_token_that_is_valid_in_its_world() {
        mobileConnect.time().advanceBy(Duration.ofHours(9));
        Application application = new Application(mobileConnect);

        mobileConnect.reset(new NorthernTrail(), fake -> application.useToken(fake.accessToken()));

        assertThat(application.queueMo("13175551212", "CODETEST").statusCode()).isEqualTo(202);
    }

    @Test
    void that_asserts_something_wrong_is_named_as_well() {
        assertThatThrownBy(() -> mobileConnect.reset(new NorthernTrail(), fake -> {
                    throw new AssertionError();
                }))
                .isInstanceOf(ScenarioFailedException.class)
                .hasMessageEndingWith("failed: java.lang.AssertionError");
    }

    @Test
    void cannot_close_the_fake_that_it_arranges() {
        assertThatThrownBy(() -> FakeMobileConnect.start(FakeMobileConnect::close))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the fake is closed");
    }

    @Test
    void that_calls_the_starting_fake_over_http_is_told_that_it_is_too_early() {
        List<String> answers = new ArrayList<>();
        Scenario calling = fake -> {
            var answer = new Application(fake).queueMo("13175551212", "JOINSMS");
            answers.add(answer.statusCode() + " " + answer.body());
        };

        try (FakeMobileConnect starting = FakeMobileConnect.start(calling)) {
            assertThat(answers)
                    .containsExactly("503 {\"documentation\":\"" + Refusals.ERROR_HANDLING
                            + "\",\"errorcode\":50300,\"message\":\"Service Unavailable\"}");
            assertThat(starting.journal().entries()).isEmpty();
        }
    }

    @Test
    void cannot_reset_the_fake_that_it_arranges() {
        assertThatThrownBy(() -> mobileConnect.reset(FakeMobileConnect::reset))
                .isInstanceOf(ScenarioFailedException.class)
                .hasMessageEndingWith(
                        "a scenario cannot reset the fake that it arranges; compose scenarios with and(..)");
    }

    @Test
    void is_the_sample_account_when_there_is_none() {
        try (FakeMobileConnect sample = FakeMobileConnect.start()) {
            assertThat(sample.account().items())
                    .extracting(Object::toString)
                    .containsExactly(
                            "86288",
                            "JOINSMS on 86288",
                            "CODETEST on 86288",
                            "WINE on 86288",
                            "STOCK on 86288",
                            "double opt-in JOINSMS on 86288",
                            "single opt-in CODETEST on 86288",
                            "double opt-in with age 21 WINE on 86288",
                            "text response STOCK on 86288",
                            "outbound message MzA6Nzg6MA on 86288",
                            "outbound message MTE1Ojc4OjA on 86288",
                            "send definition account_rest for JOINSMS on 86288",
                            "data extension Inbound_SMS [MobileNumber, Text, ReceivedAt]");
        }
    }

    @Test
    void composes_with_another() {
        mobileConnect.reset(((Scenario) fake -> fake.account().add(CODE))
                .and(fake -> fake.account().add(JOIN)));

        assertThat(mobileConnect.account().items()).hasSize(3);
    }

    @Test
    void that_throws_leaves_nothing_running() {
        assertThatThrownBy(() -> FakeMobileConnect.start(new BrokenScenario()))
                .isInstanceOf(ScenarioFailedException.class)
                .hasMessage("scenario BrokenScenario failed: no such thing");
    }

    @Test
    void can_take_the_alternative_of_readings() {
        mobileConnect.reset(
                new NorthernTrail(), Scenarios.underTheAlternativeOf(Reading.QUEUED_TO_BOTH, Reading.QUEUED_REPLY));

        var answer = new Application(mobileConnect).post("/sms/v1/queueMO", """
                {"mobileNumbers":["nonsense"],"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"k"}],
                 "shortCode":"86288","messageText":"CODETEST"}""");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"subscriberkey\":\"k\"");
    }

    @Test
    void of_readings_shows_in_a_refusal_that_relied_on_one() {
        new Application(mobileConnect).post("/sms/v1/queueMO", """
                {"mobileNumbers":["13175551212"],"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"k"}],
                 "shortCode":"86288","messageText":"CODETEST"}""");

        assertThat(mobileConnect.journal().entries().get(1).event())
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.readings()).containsExactly(Reading.QUEUED_TO_BOTH));
    }
}
