package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text responses, default keywords and next keywords as the account takes or refuses them. */
class DialogueItemsTest {
    private static final Code OTHER = Code.shortCode("90913");
    private static final TextResponse STOCK =
            TextResponse.to(CODE.keyword("STOCK")).answering("Stock is: ...");
    private static final TextResponse DEFAULT =
            TextResponse.toAnythingElseOn(CODE).answering("Pardon?");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(fake -> {});

    @Test
    void items_come_in_any_order_and_twice() {
        TextResponse asking =
                TextResponse.to(CODE.keyword("ASK")).answering("What?").askingFor(STOCK.keyword());
        mobileConnect.account().add(DEFAULT, asking, STOCK, CODE);
        mobileConnect.account().add(STOCK, DEFAULT, CODE);

        assertThat(mobileConnect.account().items())
                .containsExactly(CODE, asking.keyword(), STOCK.keyword(), asking, STOCK, DEFAULT);
    }

    @Test
    void every_code_has_a_default_keyword_of_its_own() {
        mobileConnect
                .account()
                .add(CODE, OTHER, DEFAULT, TextResponse.toAnythingElseOn(OTHER).answering("What?"));
        Handset phone = mobileConnect.handset("+1 317 555 1212");

        phone.text("hm", OTHER);

        assertThat(phone.newest().text()).isEqualTo("What?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_does_not_fit_together_is_refused_as_a_whole(String remedy, List<AccountItem> items) {
        assertThatThrownBy(() -> mobileConnect.account().add(items.toArray(AccountItem[]::new)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(remedy);

        assertThat(mobileConnect.account().items()).isEmpty();
    }

    static Stream<Arguments> what_does_not_fit_together_is_refused_as_a_whole() {
        return Stream.of(
                arguments(
                        "text response STOCK on 86288 has no content; say .answering(\"Stock is: ...\")",
                        List.of(CODE, TextResponse.to(CODE.keyword("STOCK")))),
                arguments(
                        "text response STOCK on 86288 has no content; say .answering(\"Stock is: ...\")",
                        List.of(CODE, STOCK.answering(" \n"))),
                arguments(
                        "text response to anything else on 86288 has no content; say .answering(\"Stock is: ...\")",
                        List.of(CODE, TextResponse.toAnythingElseOn(CODE))),
                arguments(
                        "text response STOCK on 86288 needs code 86288, which the account does not have;"
                                + " add Code.shortCode(\"86288\") as well",
                        List.of(STOCK)),
                arguments(
                        "text response to anything else on 86288 needs code 86288, which the account does not have;"
                                + " add Code.shortCode(\"86288\") as well",
                        List.of(DEFAULT)),
                arguments(
                        "keyword STOCK on 86288 is taken already by one that says something else; keep it in a constant and add that: two that call a function are never the same",
                        List.of(CODE, STOCK, STOCK.answering("Sold out."))),
                arguments(
                        "keyword STOCK on 86288 is taken already; the account has single opt-in STOCK on 86288"
                                + " and was given text response STOCK on 86288",
                        List.of(CODE, STOCK, OptInMessage.singleOptIn(CODE.keyword("stock")))),
                arguments(
                        "the default keyword of 86288 is taken already by one that says something else; keep it in a constant and add that: two that call a function are never the same",
                        List.of(CODE, DEFAULT, DEFAULT.answering("What?"))),
                arguments(
                        "text response STOCK on 86288 asks for keyword NOSUCH, which code 86288 does not have;"
                                + " add it as well",
                        List.of(CODE, STOCK.askingFor(CODE.keyword("NOSUCH")))),
                arguments(
                        "text response to anything else on 86288 asks for keyword NOSUCH, which code 86288 does not have;"
                                + " add it as well",
                        List.of(CODE, DEFAULT.askingFor(CODE.keyword("NOSUCH")))),
                arguments(
                        "double opt-in JOINSMS on 86288 asks for keyword NOSUCH, which code 86288 does not have;"
                                + " add it as well",
                        List.of(CODE, JOIN.askingFor(CODE.keyword("NOSUCH")))),
                arguments(
                        "outbound message MzA6Nzg6MA on 86288 asks for keyword NOSUCH, which code 86288 does not have;"
                                + " add it as well",
                        List.of(
                                CODE,
                                OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").askingFor(CODE.keyword("NOSUCH")))));
    }

    @Test
    void a_keyword_that_has_a_message_takes_no_other_kind_later_on() {
        mobileConnect.account().add(CODE, JOIN);
        List<AccountItem> before = mobileConnect.account().items();

        assertThatThrownBy(() -> mobileConnect
                        .account()
                        .add(STOCK, TextResponse.to(JOIN.keyword()).answering("Join what?")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("keyword JOINSMS on 86288 is taken already; the account has double opt-in JOINSMS on 86288"
                        + " and was given text response JOINSMS on 86288");

        assertThat(mobileConnect.account().items()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"STOP", "quit", "Cancel", "END", "UNSUBSCRIBE", "REVOKE", "TERMINATE", "OPTOUT", "HELP", "info"})
    void a_reserved_word_is_no_keyword_of_a_text_response(String word) {
        assertThatThrownBy(() -> mobileConnect
                        .account()
                        .add(CODE, TextResponse.to(CODE.keyword(word)).answering("No.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("keyword %s on 86288 is reserved for opt-out and help on every code; choose another word"
                        .formatted(CODE.keyword(word).word()));

        assertThat(mobileConnect.account().items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK", ""})
    void a_next_keyword_of_another_code_is_refused_before_it_is_added(String word) {
        TextResponse response = word.isEmpty() ? DEFAULT : STOCK;

        assertThatThrownBy(() -> response.askingFor(OTHER.keyword("SIZE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(response + " cannot ask for SIZE on 90913: the next keyword must be one of the same code");
    }

    @Test
    void an_opt_in_does_not_ask_for_a_keyword_of_another_code_either() {
        assertThatThrownBy(() -> JOIN.askingFor(OTHER.keyword("SIZE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("double opt-in JOINSMS on 86288 cannot ask for SIZE on 90913:"
                        + " the next keyword must be one of the same code");
    }

    @Test
    void an_outbound_message_does_not_ask_for_a_keyword_of_another_code_either() {
        assertThatThrownBy(() -> mobileConnect
                        .account()
                        .add(
                                CODE,
                                OTHER,
                                OTHER.keyword("SIZE"),
                                OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").askingFor(OTHER.keyword("SIZE"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_text_response_has_not_is_not_guessed() {
        assertThatThrownBy(DEFAULT::keyword)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("text response to anything else on 86288 has no keyword");
        assertThatThrownBy(() -> STOCK.answering(text -> "x").content())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("text response STOCK on 86288 has no content of its own: a function makes its answers");
    }
}
