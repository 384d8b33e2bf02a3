package io.github.fakemobileconnect.world;

import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.ScenarioFailedException;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Beginning again in a new world. */
class ResetTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

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

        assertThatThrownBy(() -> mobileConnect.reset(new NorthernTrail(), new BrokenScenario()))
                .isInstanceOf(ScenarioFailedException.class)
                .hasMessage("scenario BrokenScenario failed: no such thing")
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
