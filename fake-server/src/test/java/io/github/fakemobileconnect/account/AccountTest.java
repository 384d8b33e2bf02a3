package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(fake -> {});

    @Test
    void items_come_in_any_order_and_bring_their_keywords() {
        mobileConnect.account().add(JOIN, CODE);

        assertThat(mobileConnect.account().items()).containsExactly(CODE, JOIN.keyword(), JOIN);
    }

    @Test
    void the_same_item_may_be_added_again() {
        mobileConnect.account().add(CODE, JOIN);
        mobileConnect.account().add(JOIN, CODE);

        assertThat(mobileConnect.account().items()).containsExactly(CODE, JOIN.keyword(), JOIN);
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
                        "double opt-in JOINSMS on 86288 has no text that asks to confirm; say .asking(\"Reply Y to join\")",
                        List.of(CODE, OptInMessage.doubleOptIn(CODE.keyword("JOINSMS")))),
                arguments(
                        "double opt-in JOINSMS on 86288 can never be confirmed by 'stop', which is reserved for opt-out and help",
                        List.of(CODE, JOIN.confirmedBy("y", "STOP"))),
                arguments(
                        "JOINSMS on 86288 needs code 86288, which the account does not have; add Code.shortCode(\"86288\") as well",
                        List.of(JOIN)),
                arguments(
                        "outbound message MzA6Nzg6MA on 86288 needs code 86288, which the account does not have;"
                                + " add Code.shortCode(\"86288\") as well",
                        List.of(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA"))),
                arguments(
                        "keyword JOINSMS on 86288 is taken already; the account has double opt-in JOINSMS on 86288"
                                + " and was given single opt-in JOINSMS on 86288",
                        List.of(CODE, JOIN, OptInMessage.singleOptIn(CODE.keyword("joinsms")))),
                arguments(
                        "code 86288 is taken already by one that says something else; keep it in a constant and add that",
                        List.of(CODE, CODE.silentOnStop())),
                arguments(
                        "message id MzA6Nzg6MA is taken already by one that says something else; keep it in a constant and add that",
                        List.of(
                                CODE,
                                OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA"),
                                OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hi"))),
                arguments(
                        "keyword STOP on 86288 is reserved for opt-out and help on every code; choose another word",
                        List.of(CODE, CODE.keyword("stop"))),
                arguments(
                        "keyword HELP on 86288 is reserved for opt-out and help on every code; choose another word",
                        List.of(CODE, OptInMessage.singleOptIn(CODE.keyword("help")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_item_checks_itself(String message, Runnable creation) {
        assertThatThrownBy(creation::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> an_item_checks_itself() {
        return Stream.of(
                creating("code must consist of digits but was '86-288'", () -> Code.shortCode("86-288")),
                creating(
                        "country must be an ISO 3166-1 alpha-2 code but was 'USA'",
                        () -> Code.shortCode("86288").in("USA")),
                creating("country must be an ISO 3166-1 alpha-2 code but was ''", () -> CODE.sendingAlsoTo("")),
                creating(
                        "conversation window must last 10 minutes to 7 days but was PT9M",
                        () -> CODE.closingConversationsAfter(java.time.Duration.ofMinutes(9))),
                creating(
                        "keyword must have 1 to 25 letters, digits, underscores or hyphens but was 'JOIN SMS'",
                        () -> CODE.keyword("join sms")),
                creating(
                        "keyword must have 1 to 25 letters, digits, underscores or hyphens but was ''",
                        () -> CODE.keyword("")),
                creating("a valid answer must not be blank", () -> JOIN.confirmedBy("y", " ")),
                creating("a double opt-in must have at least one valid answer but had none", () -> JOIN.confirmedBy()),
                creating(
                        "message id must be the URL-safe Base64 form of '<key>:78:0', such as MzA6Nzg6MA, but was 'cI217sdksi3'",
                        () -> OutboundMessage.apiTriggered(CODE, "cI217sdksi3")),
                creating(
                        "mobile number must have 8 to 15 digits but was '317'",
                        () -> io.github.fakemobileconnect.account.MobileNumber.of("317")),
                creating(
                        "code of an outbound message must consist of digits but was 'x'",
                        () -> new OutboundMessage(
                                "x",
                                new io.github.fakemobileconnect.account.MessageId("MzA6Nzg6MA"),
                                "",
                                true,
                                "",
                                "")),
                creating(
                        "outbound message MzA6Nzg6MA cannot ask for JOINSMS: nobody can reply to the name 'NTrail'",
                        () -> OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                                .askingFor(JOIN.keyword())
                                .from("NTrail")),
                creating(
                        "code of a keyword must consist of digits but was 'x'",
                        () -> new io.github.fakemobileconnect.account.Keyword("x", "JOIN")),
                creating(
                        "contact key must have 1 to 254 characters but was ''",
                        () -> new io.github.fakemobileconnect.account.ContactKey("")));
    }

    private static Arguments creating(String message, Runnable creation) {
        return arguments(message, creation);
    }
}
