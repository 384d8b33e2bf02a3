package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens around calls keeps its order, and what is over stays over. */
@Timeout(60)
class CallsInOrderTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String FETCH = "%%=HttpGet('" + APP + "/quote')=%%";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying(FETCH),
                    TextResponse.to(CODE.keyword("TWICE"))
                            .answering(FETCH + " %%=HttpGet('" + APP + "/other', true)=%%"),
                    TextResponse.to(CODE.keyword("ASK")).answering(FETCH).askingFor(TEST.keyword()),
                    OptInMessage.doubleOptIn(CODE.keyword("CLUB")).asking(FETCH).welcoming("In")));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void sends_of_one_instant_leave_in_the_order_in_which_they_were_accepted() {
        List<String> numbers =
                IntStream.range(0, 5).mapToObj(i -> "1317555121" + i).toList();
        for (String number : numbers) {
            mobileConnect.handset("+" + number).text("CODETEST");
            application.post("/sms/v1/messageContact/MzA6Nzg6MA/send", """
                    {"mobileNumbers":["%s"],"SendTime":"2126-03-01 10:00"}""".formatted(number));
        }
        try (QuoteService quotes = QuoteService.answering("241.50")) {
            mobileConnect.web().route(APP, quotes.url());

            mobileConnect.time().advanceTo(Instant.parse("2126-03-01T12:00:00Z"));
        }

        assertThat(mobileConnect.journal().entries())
                .extracting(Entry::event)
                .filteredOn(event -> event instanceof MtDelivered delivered
                        && delivered.text().equals("241.50"))
                .extracting(event -> ((MtDelivered) event).number().digits())
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void after_a_reset_nothing_is_called_any_more() {
        try (PlainServer quotes = PlainServer.answering("241.50", mobileConnect::reset)) {
            mobileConnect.web().route(APP, quotes.url());

            phone.text("TWICE");

            assertThat(quotes.requests()).hasSize(1);
        }
    }

    @Test
    void a_newer_conversation_keeps_the_reply() {
        try (PlainServer quotes = PlainServer.answering("241.50", () -> phone.text("JOINSMS"))) {
            mobileConnect.web().route(APP, quotes.url());

            phone.text("ASK");
        }

        assertThat(phone.text("Y").answers())
                .extracting(MtMessage::text)
                .containsExactly("Welcome to Northern Trail alerts!");
    }

    @Test
    void who_says_stop_meanwhile_is_not_asked() {
        try (PlainServer quotes = PlainServer.answering("Reply Y", () -> phone.text("STOP"))) {
            mobileConnect.web().route(APP, quotes.url());

            phone.text("CLUB");
        }

        assertThat(phone.inbox()).extracting(MtMessage::text).doesNotContain("Reply Y");
        assertThat(phone.text("Y").answers()).isEmpty();
    }

    @Test
    void looking_rows_through_counts_as_steps() {
        List<List<String>> rows = IntStream.range(0, 5_000)
                .mapToObj(i -> i % 2 == 0 ? List.of("x", "y") : List.of("y", "x"))
                .toList();
        mobileConnect
                .account()
                .add(
                        new DataExtension("Rows", "Rows", List.of("A", "B"), List.of(), rows),
                        TextResponse.to(CODE.keyword("SEEK"))
                                .answering("%%[for @i = 1 to 90000 do set @r = Lookup('Rows', 'A', 'A', 'x', 'B', 'x')"
                                        + " next]%%"));

        Exchange exchange = phone.text("SEEK");

        assertThat(exchange.entries())
                .extracting(Entry::event)
                .filteredOn(TextNotRendered.class::isInstance)
                .singleElement()
                .extracting(event -> ((TextNotRendered) event).failure().kind())
                .isEqualTo(Kind.TOO_MUCH);
    }

    @Test
    void secrets_are_masked_wherever_a_failure_is_printed() {
        mobileConnect
                .account()
                .add(TextResponse.to(CODE.keyword("SECRET"))
                        .answering("%%=HttpGet('" + APP + "/q?access_token=s3cr3t')=%%"));
        mobileConnect.web().route(APP, "http://127.0.0.1:1").next(APP).answerWith(500);

        Exchange exchange = phone.text("SECRET");

        assertThat(exchange.entries())
                .extracting(entry -> entry.event().inWords())
                .filteredOn(words -> words.contains("access_token"))
                .hasSize(2)
                .noneMatch(words -> words.contains("s3cr3t"));
        assertThat(exchange.entries())
                .extracting(Entry::event)
                .filteredOn(TextNotRendered.class::isInstance)
                .flatExtracting(event -> ((TextNotRendered) event).failure().marked())
                .containsExactly("%%=HttpGet('" + APP + "/q?access_token=******')=%%", "   ^");
    }

    @Test
    void a_tag_with_script_is_not_delivered() {
        mobileConnect
                .account()
                .add(TextResponse.to(CODE.keyword("TAG")).answering("Hi <script runat=\"server\">Write(1)</script>"));

        Exchange exchange = phone.text("TAG");

        assertThat(exchange.answers()).isEmpty();
        assertThat(exchange.entries()).extracting(Entry::event).hasAtLeastOneElementOfType(TextNotRendered.class);
    }
}
