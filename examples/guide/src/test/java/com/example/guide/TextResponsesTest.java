package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(field = "ANSWERS")
class TextResponsesTest {
    static final Code CODE = Code.shortCode("86288").in("US");
    static final TextResponse HOURS = TextResponse.to(CODE.keyword("HOURS")).answering("Open Monday to Friday, 9 to 6");
    static final TextResponse PHOTO = TextResponse.to(CODE.keyword("PHOTO")).answering("Got %%MMS_CONTENT_URL(0)%%");
    static final TextResponse SORRY =
            TextResponse.toAnythingElseOn(CODE).answering("Sorry, we do not know the word %%[MSG(0).VERB]%%");

    static final Map<String, String> PRICES = Map.of("CRM", "241.50");
    static final TextResponse STOCK = TextResponse.to(CODE.keyword("STOCK"))
            .answering(mo -> mo.noun(0) + " is at " + PRICES.getOrDefault(mo.noun(0), "no price"));

    static final Keyword NAME = CODE.keyword("NAME");
    static final Keyword ZIP = CODE.keyword("ZIP");
    static final OptInMessage CLUB = OptInMessage.singleOptIn(CODE.keyword("CLUB"))
            .welcoming("Welcome! Text your first name.")
            .askingFor(NAME);
    static final TextResponse ASK_FOR_ZIP = TextResponse.to(NAME)
            .answering("Thanks %%[MSG(0).NOUN(0)]%%! Text your ZIP code.")
            .askingFor(ZIP);
    static final TextResponse THANKS = TextResponse.to(ZIP).answering("Thanks!");

    static final Scenario ANSWERS =
            mobileConnect -> mobileConnect.account().add(CODE, HOURS, PHOTO, SORRY, STOCK, CLUB, ASK_FOR_ZIP, THANKS);
    static final Scenario EVERYBODY_ANSWERS = AutomaticReply.to("first name")
            .with("Ann")
            .and(AutomaticReply.to("ZIP code").with("46204").after(Duration.ofMinutes(2)));

    @Test
    void a_keyword_is_answered_and_subscribes_nobody(Handset phone) {
        assertThat(phone.text("hours please")).isAnsweredOnlyWith("Open Monday to Friday, 9 to 6");

        assertThat(phone).hasNoSubscriptionTo(HOURS);
    }

    @Test
    void what_is_no_keyword_gets_the_default_answer(Handset phone) {
        assertThat(phone.text("Tents?"))
                .isUnderstoodAs("anything else")
                .isAnsweredOnlyWith("Sorry, we do not know the word TENTS?");
    }

    @Test
    void code_of_the_test_makes_the_answer(Handset phone) {
        assertThat(phone.text("STOCK CRM")).isAnsweredOnlyWith("CRM is at 241.50");
    }

    @Test
    void a_picture_comes_along(Handset phone) {
        assertThat(phone.text("PHOTO", List.of("https://pictures.example/1.jpg")))
                .isAnsweredOnlyWith("Got https://pictures.example/1.jpg");
    }

    @Test
    void a_chain_asks_one_thing_after_the_other(Handset phone) {
        phone.text("CLUB");

        assertThat(phone.reply("Ann"))
                .isUnderstoodAs("next keyword NAME")
                .isAnsweredOnlyWith("Thanks Ann! Text your ZIP code.");
        assertThat(phone.reply("46204")).isAnsweredOnlyWith("Thanks!");
    }

    @Test
    @UseScenario(field = "EVERYBODY_ANSWERS")
    void phones_answer_by_themselves(Handset phone, TimeControl time) {
        phone.text("CLUB");
        assertThat(phone).hasNotReceived("Thanks!");

        time.advanceBy(Duration.ofMinutes(2));

        assertThat(phone).hasReceived("Thanks!");
    }
}
