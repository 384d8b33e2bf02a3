package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Confirmation;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account of the model test: every kind of message, on two codes that share some keywords. */
final class ModelAccount implements Scenario {
    static final Instant START = Instant.parse("2026-03-01T09:00:00.500Z");
    static final List<MobileNumber> NUMBERS = Stream.of("13175551212", "13175551213", "14155550100")
            .map(MobileNumber::of)
            .toList();
    static final Code RICH =
            Code.shortCode("86288").in("US").stoppingAlsoOn("HALT").answeringHelpWith("Help!");
    static final Code POOR = Code.shortCode("90913").in("US").silentOnStop();
    static final List<Code> CODES = List.of(RICH, POOR);

    private static final List<OptInMessage> OPT_INS = List.of(
            OptInMessage.singleOptIn(RICH.keyword("ALERTS"))
                    .welcoming("Alerts it is.")
                    .answeringDuplicatesWith("Alerts already."),
            OptInMessage.doubleOptIn(RICH.keyword("JOIN"))
                    .asking("Join? Y")
                    .welcoming("Joined.")
                    .answeringDuplicatesWith("Joined already.")
                    .answeringOtherRepliesWith("Y or YES, please."),
            OptInMessage.doubleOptIn(RICH.keyword("CLUB"))
                    .confirmedBy("OK", "sure thing")
                    .asking("Club? OK")
                    .welcoming("Your name?")
                    .askingFor(RICH.keyword("NAME")),
            OptInMessage.doubleOptInWithAge(RICH.keyword("WINE"), 21)
                    .asking("Your age?")
                    .welcoming("Cheers.")
                    .answeringOtherRepliesWith("An age, please.")
                    .answeringTheTooYoungWith("Too young."),
            OptInMessage.doubleOptIn(POOR.keyword("JOIN"))
                    .asking("Join here? Y")
                    .welcoming("Joined here."),
            OptInMessage.singleOptIn(POOR.keyword("ALERTS")).welcoming("Alerts here."));

    private static final List<TextResponse> RESPONSES = List.of(
            TextResponse.to(RICH.keyword("STOCK")).answering("Stock of <%%[MSG(0).NOUNS]%%>"),
            TextResponse.to(RICH.keyword("POLL")).answering("Poll: your name?").askingFor(RICH.keyword("NAME")),
            TextResponse.to(RICH.keyword("NAME"))
                    .answering("<%%[MSG(0).NOUNS]%%>, your city?")
                    .askingFor(RICH.keyword("CITY")),
            TextResponse.to(RICH.keyword("CITY")).answering("<%%[MSG(0).NOUNS]%%> noted."),
            TextResponse.to(RICH.keyword("TEMPT"))
                    .answering("Anything, and we ask.")
                    .askingFor(RICH.keyword("JOIN")),
            TextResponse.to(RICH.keyword("OK")).answering("Okay."),
            TextResponse.toAnythingElseOn(POOR).answering("Pardon?"));

    static final List<OutboundMessage> OUTBOUND = List.of(
            OutboundMessage.named("plain", RICH).saying("Offer one."),
            OutboundMessage.named("asking", RICH)
                    .saying("Offer two, your name?")
                    .askingFor(RICH.keyword("NAME")),
            OutboundMessage.named("plain", POOR).saying("Offer three."));

    private static final Keyword PLAIN = RICH.keyword("PLAIN");

    private static final Map<Keyword, OptInMessage> OPT_IN_OF =
            OPT_INS.stream().collect(Collectors.toMap(OptInMessage::keyword, message -> message));
    private static final Map<Keyword, TextResponse> RESPONSE_OF = RESPONSES.stream()
            .filter(response -> !response.isToAnythingElse())
            .collect(Collectors.toMap(TextResponse::keyword, response -> response));

    static boolean hasKeyword(Keyword keyword) {
        return keyword.equals(PLAIN) || isOptIn(keyword) || isResponse(keyword);
    }

    static boolean isOptIn(Keyword keyword) {
        return OPT_IN_OF.containsKey(keyword);
    }

    static OptInMessage optIn(Keyword keyword) {
        return OPT_IN_OF.get(keyword);
    }

    static boolean isSingleOptIn(Keyword keyword) {
        return isOptIn(keyword) && optIn(keyword).confirmation() instanceof Confirmation.NotNeeded;
    }

    static boolean isResponse(Keyword keyword) {
        return RESPONSE_OF.containsKey(keyword);
    }

    static TextResponse response(Keyword keyword) {
        return RESPONSE_OF.get(keyword);
    }

    static boolean hasDefaultKeyword(String code) {
        return code.equals(POOR.number());
    }

    static Code code(String number) {
        return CODES.stream()
                .filter(code -> code.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(Stream.of(CODES, OPT_INS, RESPONSES, OUTBOUND, List.of(PLAIN))
                        .flatMap(List::stream)
                        .toArray(AccountItem[]::new));
    }
}
