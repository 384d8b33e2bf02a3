package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.sms.MtMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several calls at the same time, and what others see while one is under way. */
@Timeout(60)
class CallsAtOnceTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String FETCH = "It is %%=HttpGet('" + APP + "/quote')=%%";
    private static final int MANY = 8;

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    DataExtension.keyed("Seen").with("Word", "Times", "Last").identifiedBy("Word"),
                    TextResponse.to(CODE.keyword("SEEN"))
                            .answering(FETCH + "%%[set @n = UpsertData('Seen', 1, 'Word', [MSG(0).NOUN(0)],"
                                    + " 'Last', [MOBILE_NUMBER])]%%"),
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying(FETCH),
                    SendDefinition.of("quote", TEST.keyword()).saying(FETCH)));

    private final Messaging messaging = new Messaging(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void scripts_that_write_the_same_row_at_once_write_one() {
        CyclicBarrier all = new CyclicBarrier(MANY);
        try (PlainServer server = PlainServer.reacting((request, out) -> {
            all.await(30, TimeUnit.SECONDS);
            out.write(PlainServer.ok("241.50").getBytes(StandardCharsets.UTF_8));
        })) {
            mobileConnect.web().route(APP, server.url());
            for (int round = 0; round < 20; round++) {
                String text = "SEEN word" + round;
                List<CompletableFuture<Exchange>> exchanges = new ArrayList<>();
                for (int i = 0; i < MANY; i++) {
                    Handset each = mobileConnect.handset("1317555130" + i);
                    CompletableFuture<Exchange> exchange = new CompletableFuture<>();
                    new Thread(() -> exchange.complete(each.text(text))).start();
                    exchanges.add(exchange);
                }
                assertThat(exchanges)
                        .allSatisfy(exchange -> assertThat(exchange.join().answers())
                                .extracting(MtMessage::text)
                                .containsExactly("It is 241.50"));
            }
        }

        assertThat(mobileConnect.account().rowsOf("Seen")).hasSize(20);
        assertThat(mobileConnect.journal().entries()).noneMatch(entry -> entry.event() instanceof TextNotRendered);
    }

    @Test
    void a_transactional_message_is_queued_meanwhile() {
        List<String> stages = new ArrayList<>();
        try (PlainServer server = PlainServer.answering("241.50", () -> stages.add(messaging.stage("k")))) {
            mobileConnect.web().route(APP, server.url());

            messaging.send("k", "quote");
        }

        assertThat(stages).containsExactly("SMSQueued");
        assertThat(messaging.stage("k")).isEqualTo("SMSSent");
    }

    @Test
    void the_definition_of_a_transactional_message_may_be_deleted_meanwhile() {
        try (PlainServer server =
                PlainServer.answering("241.50", () -> delete("/messaging/v1/sms/definitions/quote"))) {
            mobileConnect.web().route(APP, server.url());

            messaging.send("k", "quote");
        }

        assertThat(messaging.stage("k")).isEqualTo("SMSSent");
    }

    @Test
    void the_application_may_move_the_clock_by_which_a_send_left() {
        phone.text("CODETEST");
        try (PlainServer server = PlainServer.answering("241.50", () -> {
            mobileConnect.time().advanceBy(Duration.ofMinutes(1));
            messaging.application().useToken(mobileConnect.accessToken());
            assertThat(messaging
                            .application()
                            .queueMo("13175551213", "CODETEST")
                            .statusCode())
                    .isEqualTo(202);
        })) {
            mobileConnect.web().route(APP, server.url());
            messaging.application().post("/sms/v1/messageContact/MzA6Nzg6MA/send", """
                    {"mobileNumbers":["13175551212"],"SendTime":"2026-03-01 10:00"}""");

            mobileConnect.time().advanceBy(Duration.ofHours(2));
        }

        assertThat(phone.newest().text()).isEqualTo("It is 241.50");
        assertThat(mobileConnect.handset("13175551213").newest().text()).isEqualTo("Your code works.");
        assertThat(mobileConnect.time().now()).isEqualTo(NorthernTrail.START.plus(Duration.ofHours(2)));
    }

    @Test
    void the_text_of_a_keyword_that_is_deleted_meanwhile_still_leaves() {
        try (PlainServer server = PlainServer.answering("241.50", () -> delete("/sms/v1/keyword/SEEN/86288/US"))) {
            mobileConnect.web().route(APP, server.url());

            assertThat(phone.text("SEEN x").answers()).hasSize(1);
        }
    }

    /** Deletes something; where that does not work, the call is not answered. */
    private void delete(String path) {
        assertThat(messaging.application().delete(path).statusCode()).isBetween(200, 299);
    }
}
