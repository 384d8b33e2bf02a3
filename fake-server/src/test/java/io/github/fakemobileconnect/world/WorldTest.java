package io.github.fakemobileconnect.world;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.ScenarioFailedException;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.journal.TimeAdvanced;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import io.github.fakemobileconnect.kit.Refusals;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Time, resets and scenarios: what a world is. */
class WorldTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Time {
        @Test
        void stands_still() {
            assertThat(mobileConnect.time().now()).isEqualTo(START);
        }

        @Test
        void is_moved_forward_and_journalled() {
            mobileConnect.time().advanceBy(Duration.ofHours(9));
            mobileConnect.time().advanceTo(START.plus(Duration.ofDays(1)));

            assertThat(mobileConnect.time().now()).isEqualTo(START.plus(Duration.ofDays(1)));
            assertThat(mobileConnect.journal().entries())
                    .extracting(Entry::event)
                    .containsExactly(
                            new TimeAdvanced(START.plus(Duration.ofHours(9))),
                            new TimeAdvanced(START.plus(Duration.ofDays(1))));
        }

        @Test
        void adds_up_when_several_threads_advance_it() throws Exception {
            var threads = java.util.concurrent.Executors.newFixedThreadPool(4);
            try {
                var all = java.util.stream.IntStream.range(0, 400)
                        .mapToObj(i -> threads.submit(() -> mobileConnect.time().advanceBy(Duration.ofMinutes(1))))
                        .toList();
                for (var each : all) {
                    each.get();
                }
            } finally {
                threads.shutdownNow();
            }

            assertThat(mobileConnect.time().now()).isEqualTo(START.plus(Duration.ofMinutes(400)));
        }

        @Test
        void ends_with_the_year_9999() {
            assertThatThrownBy(() -> mobileConnect.time().advanceTo(Instant.MAX))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("time ends at 9999-12-31T23:59:59Z but was to advance to ");
        }

        @Test
        void shows_on_the_clock_for_the_application() {
            Clock clock = mobileConnect.time().clock();

            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)));
            assertThat(clock.withZone(java.time.ZoneId.of("Europe/Berlin")).instant())
                    .isEqualTo(clock.instant());
        }

        @Test
        void does_not_go_back() {
            assertThatThrownBy(() -> mobileConnect.time().advanceBy(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("time only moves forward, but was to advance by PT-1S; call reset() to begin again");
            assertThatThrownBy(() -> mobileConnect.time().advanceTo(START.minusSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("time only moves forward, but was to advance from 2026-03-01T09:00:00Z to"
                            + " 2026-03-01T08:59:59Z; call reset() to begin again");
        }

        @Test
        void begins_at_the_real_instant_unless_told_otherwise() {
            Instant before = Instant.now().minusSeconds(1);
            try (FakeMobileConnect other = FakeMobileConnect.start()) {
                assertThat(other.time().now()).isBetween(before, Instant.now());
                assertThat(other.time().now()).isEqualTo(other.time().now());
            }
        }

        @Test
        void runs_with_real_time_when_ticking() {
            try (FakeMobileConnect ticking =
                    FakeMobileConnect.configure().startingAt(START).ticking().start()) {
                Instant first = ticking.time().now();
                org.awaitility.Awaitility.await()
                        .until(() -> ticking.time().now().isAfter(first));
                ticking.time().advanceBy(Duration.ofDays(1));

                assertThat(ticking.time().now())
                        .isBetween(
                                START.plus(Duration.ofDays(1)),
                                START.plus(Duration.ofDays(1)).plusSeconds(60));
            }
        }

        @Test
        void lets_everything_that_falls_due_happen_in_order() {
            Handset second = mobileConnect.handset("+1 317 555 1213");
            phone.text("JOINSMS");
            mobileConnect.time().advanceBy(Duration.ofMinutes(1));
            second.text("JOINSMS");

            mobileConnect.time().advanceBy(Duration.ofDays(1));

            assertThat(mobileConnect.journal().entries())
                    .filteredOn(entry -> entry.event().inWords().contains("closed, expired"))
                    .extracting(Entry::at)
                    .containsExactly(START.plus(Duration.ofMinutes(60)), START.plus(Duration.ofMinutes(61)));
        }
    }

    @Nested
    class Reset {
        @Test
        void begins_again_on_the_same_port_and_the_same_connection() throws IOException {
            var url = mobileConnect.restUrl();
            try (RawSocket socket = new RawSocket(url)) {
                socket.send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(socket.answer()).startsWith("HTTP/1.1 404 ");
                phone.text("JOINSMS");
                mobileConnect.time().advanceBy(Duration.ofHours(1));

                mobileConnect.reset();

                assertThat(mobileConnect.restUrl()).isEqualTo(url);
                assertThat(mobileConnect.journal().entries()).isEmpty();
                assertThat(mobileConnect.account().subscriptions()).isEmpty();
                assertThat(mobileConnect.time().now()).isEqualTo(START);
                socket.send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(socket.answer()).startsWith("HTTP/1.1 404 ");
                assertThat(mobileConnect.journal().entries()).hasSize(2);
            }
        }

        @Test
        void leaves_handles_that_show_the_new_world() {
            var journal = mobileConnect.journal();
            var account = mobileConnect.account();
            phone.text("JOINSMS");

            mobileConnect.reset();

            assertThat(journal.newest()).isZero();
            assertThat(account.subscriptions()).isEmpty();
            assertThat(phone.inbox()).isEmpty();
        }

        @Test
        void leaves_an_exchange_in_the_world_where_it_took_place() {
            Exchange exchange = phone.text("JOINSMS");

            mobileConnect.reset();

            assertThat(exchange.answers()).hasSize(1);
        }

        @Test
        void with_a_scenario_that_throws_leaves_the_old_world() {
            phone.text("JOINSMS");

            assertThatThrownBy(() -> mobileConnect.reset(new NorthernTrail(), new Broken()))
                    .isInstanceOf(ScenarioFailedException.class)
                    .hasMessage("scenario Broken failed: no such thing")
                    .hasCauseInstanceOf(IllegalStateException.class);

            assertThat(phone.inbox()).hasSize(1);
        }

        @Test
        void wakes_who_waits_on_the_old_journal() throws Exception {
            var journal = phone.text("JOINSMS").journal();
            var waiting = java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                try {
                    return journal.awaitAfter(1_000, Duration.ofMinutes(1));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });

            mobileConnect.reset();

            assertThat(waiting.get(30, java.util.concurrent.TimeUnit.SECONDS)).isFalse();
        }

        @Test
        void shows_the_next_world_to_nobody_else_while_it_is_arranged() {
            Application application = new Application(mobileConnect);

            mobileConnect.reset(fake -> {
                assertThat(fake.account().items()).isEmpty();
                assertThat(application.queueMo("13175551212", "CODETEST").statusCode())
                        .isEqualTo(202);
                assertThat(fake.journal().entries()).isEmpty();
            });
        }
    }

    @Nested
    class A_scenario {
        @Test
        void may_take_a_token_that_is_valid_in_its_world() {
            mobileConnect.time().advanceBy(Duration.ofHours(9));
            Application application = new Application(mobileConnect);

            mobileConnect.reset(new NorthernTrail(), fake -> application.useToken(fake.accessToken()));

            assertThat(application.queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(202);
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
            assertThatThrownBy(() -> FakeMobileConnect.start(new Broken()))
                    .isInstanceOf(ScenarioFailedException.class)
                    .hasMessage("scenario Broken failed: no such thing");
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

    private static final class Broken implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            throw new IllegalStateException("no such thing");
        }
    }
}
