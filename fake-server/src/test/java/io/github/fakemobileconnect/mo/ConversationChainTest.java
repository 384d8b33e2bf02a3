package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.CoffeeBar;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that ask for a next keyword, one after the other. */
class ConversationChainTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = CoffeeBar.open();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void a_chain_of_text_responses_takes_each_text_for_the_next_keyword() {
        assertThat(answersTo("COFFEE mocha")).containsExactly("A mocha. Which size?");
        assertThat(answersTo("extra large")).containsExactly("Size extra large. Milk?");
        assertThat(answersTo("no")).containsExactly("MILK no: coming.");
        assertThat(answersTo("thanks")).isEmpty();
    }

    @Test
    void an_opt_in_may_begin_a_chain_after_its_welcome() {
        assertThat(answersTo("CLUB")).containsExactly("Welcome. Which coffee?");
        assertThat(answersTo("mocha")).containsExactly("A mocha. Which size?");
    }

    @Test
    void a_double_opt_in_begins_a_chain_once_it_is_confirmed() {
        OptInMessage join = JOIN.askingFor(CODE.keyword("SIZE"));
        mobileConnect.reset(fake -> fake.account()
                .add(CODE, join, TextResponse.to(CODE.keyword("SIZE")).answering("Size %%[MSG(0).NOUNS]%%.")));
        phone.text("JOINSMS");
        assertThat(answersTo("L")).containsExactly(JOIN.otherAnswer());

        phone.text("Y");

        assertThat(answersTo("Y")).containsExactly("Size Y.");
    }

    @Test
    void an_outbound_message_may_begin_a_chain() {
        phone.text("CODETEST");
        send("");

        assertThat(answersTo("mocha")).containsExactly("A mocha. Which size?");
        assertThat(answersTo("L")).containsExactly("Size L. Milk?");
    }

    @Test
    void an_outbound_message_with_another_text_begins_none() {
        phone.text("CODETEST");
        send(",\"Override\":true,\"messageText\":\"Tea?\"");

        assertThat(answersTo("mocha")).isEmpty();
    }

    @Test
    void an_outbound_message_in_the_midst_of_a_chain_begins_a_new_one() {
        phone.text("CODETEST");
        phone.text("COFFEE mocha");
        send("");

        assertThat(answersTo("latte")).containsExactly("A latte. Which size?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COFFEE", "JOINSMS", "CODETEST", "MILK", "Y", "size", "21", "lorem"})
    void no_other_keyword_leads_out_of_the_chain(String text) {
        phone.text("COFFEE mocha");

        assertThat(answersTo(text)).containsExactly("Size " + text + ". Milk?");

        assertThat(mobileConnect.account().subscriptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "quit it", "opt out"})
    void stop_ends_it(String text) {
        phone.text("COFFEE mocha");

        phone.text(text);

        assertThat(answersTo("L")).isEmpty();
        assertThat(answersTo("MILK no")).containsExactly("MILK no: coming.");
    }

    @Test
    void help_does_not_disturb_it() {
        phone.text("COFFEE mocha");

        assertThat(answersTo("help")).containsExactly("Call 555.");
        assertThat(answersTo("L")).containsExactly("Size L. Milk?");
    }

    @Test
    void a_duplicate_begins_no_chain() {
        phone.text("CLUB");
        phone.text("STOP");
        phone.text("CLUB");
        phone.text("mocha");
        phone.text("L");
        phone.text("no");

        assertThat(answersTo("CLUB")).containsExactly("You are in the club.");
        assertThat(answersTo("mocha")).isEmpty();
    }

    @Test
    void a_message_may_ask_for_itself_again_and_again() {
        mobileConnect
                .account()
                .add(TextResponse.to(CODE.keyword("NEXT"))
                        .answering("%%[MSG(0).NOUNS]%%, and?")
                        .askingFor(CODE.keyword("NEXT")));
        phone.text("NEXT");

        assertThat(answersTo("one")).containsExactly("one, and?");
        assertThat(answersTo("NEXT two")).containsExactly("NEXT two, and?");
        mobileConnect.time().advanceBy(Duration.ofHours(1));
        assertThat(answersTo("three")).isEmpty();
    }

    @Test
    void a_keyword_without_a_message_ends_it_in_silence() {
        mobileConnect
                .account()
                .add(
                        CODE.keyword("PLAIN"),
                        TextResponse.to(CODE.keyword("LAST"))
                                .answering("Say something.")
                                .askingFor(CODE.keyword("PLAIN")));
        phone.text("LAST");

        assertThat(answersTo("MILK")).isEmpty();
        assertThat(answersTo("MILK")).containsExactly("MILK: coming.");
    }

    @Test
    void the_next_keyword_may_be_a_double_opt_in() {
        mobileConnect
                .account()
                .add(TextResponse.to(CODE.keyword("LAST"))
                        .answering("Say something.")
                        .askingFor(JOIN.keyword()));
        phone.text("LAST");

        assertThat(answersTo("whatever")).containsExactly(JOIN.asking());
        assertThat(answersTo("y")).containsExactly(JOIN.welcoming());
    }

    @Test
    void a_computed_answer_sees_the_next_keyword_in_front() {
        mobileConnect
                .account()
                .add(
                        TextResponse.to(CODE.keyword("LAST"))
                                .answering("Go on.")
                                .askingFor(CODE.keyword("ECHO")),
                        TextResponse.to(CODE.keyword("ECHO"))
                                .answering(text -> text.verb() + "/" + text.nouns() + "/" + text.text()));
        phone.text("LAST");

        assertThat(answersTo(" coffee now ")).containsExactly("ECHO/coffee now/ECHO coffee now");
    }

    private void send(String more) {
        String body = "{\"mobileNumbers\":[\"13175551212\"]%s}".formatted(more);
        assertThat(application.post(CoffeeBar.SEND, body).statusCode()).isEqualTo(202);
    }

    private List<String> answersTo(String text) {
        return texts(phone.text(text));
    }

    private static List<String> texts(Exchange exchange) {
        return exchange.answers().stream().map(MtMessage::text).toList();
    }
}
