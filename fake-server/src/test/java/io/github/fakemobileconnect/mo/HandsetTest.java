package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandsetTest {
    private static final String CLOSED = "the fake is closed; start another one, or close it after the last use";
    private static final Code OTHER = Code.shortCode("90913");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @ParameterizedTest
    @ValueSource(strings = {"13175551212", "+13175551212", "+1 (317) 555-1212", "+1.317.555.1212", " +1 317 555 1212 "})
    void a_number_is_spelled_as_people_spell_it(String spelling) {
        assertThat(mobileConnect.handset(spelling)).isEqualTo(phone).hasSameHashCodeAs(phone);
        assertThat(mobileConnect.handset(spelling)).hasToString(spelling.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"317 555 1212", "1-317-555-1212", "+44 (0)7700 900123", "tel:+13175551212", ""})
    void a_spelling_that_leaves_the_number_open_is_refused(String spelling) {
        assertThatThrownBy(() -> mobileConnect.handset(spelling))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mobile number must be spelled with the country code and a plus, as in +1 317 555 1212,"
                        + " or be digits only, but was '" + spelling + "'");
    }

    @Test
    void a_number_that_no_country_has_is_refused() {
        assertThatThrownBy(() -> mobileConnect.handset("+1 317 555 12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mobile number must be possible in some country but was '+1 317 555 12';"
                        + " start it with the country code, as in +1 317 555 1212");
    }

    @Test
    void an_exchange_knows_what_it_caused_and_nothing_older() {
        Exchange first = phone.text("JOINSMS");
        Exchange second = phone.reply("y");

        assertThat(first.answers()).extracting(MtMessage::text).containsExactly(JOIN.asking());
        assertThat(second.answers()).extracting(MtMessage::text).containsExactly(JOIN.welcoming());
        assertThat(second.message().text()).isEqualTo("y");
        assertThat(phone.inbox()).hasSize(2);
    }

    @Test
    void a_reply_goes_to_the_code_that_texted_last() {
        OptInMessage there = OptInMessage.singleOptIn(OTHER.keyword("THERE")).welcoming("From there.");
        mobileConnect.account().add(OTHER, there);
        phone.text("JOINSMS", CODE);
        phone.text("THERE", OTHER);

        assertThat(phone.reply("STOP").message().code()).isEqualTo("90913");
    }

    @Test
    void a_reply_before_any_text_says_what_to_do() {
        assertThatThrownBy(() -> phone.reply("Y"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no code has texted +1 317 555 1212 yet, so there is nothing to reply to;"
                        + " call handset.text(..) first");
    }

    @Test
    void a_text_to_one_of_two_codes_has_to_name_it() {
        mobileConnect.account().add(OTHER);

        assertThatThrownBy(() -> phone.text("JOINSMS"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the account has the codes 86288, 90913; say which one +1 317 555 1212 texts:"
                        + " handset.text(\"..\", code)");
    }

    @Test
    void a_text_to_an_account_without_codes_says_what_to_do() {
        mobileConnect.reset(fake -> {});

        assertThatThrownBy(() -> phone.text("JOINSMS"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the account has no code that +1 317 555 1212 could text; add one first:"
                        + " mobileConnect.account().add(Code.shortCode(\"86288\"))");
    }

    @Test
    void a_text_to_a_code_of_somebody_else_is_refused() {
        assertThatThrownBy(() -> phone.text("JOINSMS", OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the account has no code 90913 that +1 317 555 1212 could text; add it first:"
                        + " mobileConnect.account().add(code)");
    }

    @Test
    void the_newest_text_is_at_hand_with_what_is_in_it() {
        assertThatThrownBy(phone::newest)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("+1 317 555 1212 has received no text yet; an application that works in the background is"
                        + " waited for with awaitNewest()");
        mobileConnect
                .account()
                .add(OptInMessage.singleOptIn(CODE.keyword("LOGIN")).welcoming("Your code is 246810, not 1234567."));

        phone.text("LOGIN");

        assertThat(phone.newest().find("\\d{6}")).isEqualTo("246810");
        assertThat(phone.newest().find("not (\\d+)")).isEqualTo("1234567");
        assertThatThrownBy(() -> phone.newest().find("[a-f]{6}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no part of the text matches [a-f]{6}: \"Your code is 246810, not 1234567.\"");
    }

    @Test
    void the_newest_text_of_an_application_in_the_background_is_waited_for() throws Exception {
        var background = java.util.concurrent.CompletableFuture.supplyAsync(
                () -> new Application(mobileConnect).queueMo("13175551212", "JOINSMS"));

        assertThat(phone.awaitNewest().text()).isEqualTo(JOIN.asking());

        assertThat(background.get().statusCode()).isEqualTo(202);
        assertThat(phone.awaitNewest().text()).isEqualTo(JOIN.asking());
    }

    @Test
    void waiting_for_a_text_ends() {
        assertThatThrownBy(() -> phone.awaitNewest(java.time.Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("+1 317 555 1212 has received no text within 1 ms");

        Thread.currentThread().interrupt();
        assertThatThrownBy(phone::awaitNewest)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("interrupted while waiting for a text to +1 317 555 1212");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothing_can_be_done_with_a_closed_fake_but_to_read_what_happened() {
        phone.text("JOINSMS");

        mobileConnect.close();

        assertThat(phone.inbox()).hasSize(1);
        assertThat(mobileConnect.journal().entries()).isNotEmpty();
        assertThatThrownBy(() -> phone.text("JOINSMS")).hasMessage(CLOSED).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> phone.reply("Y")).hasMessage(CLOSED);
        assertThatThrownBy(() -> mobileConnect.account().add(OTHER)).hasMessage(CLOSED);
        assertThatThrownBy(() -> mobileConnect.time().advanceBy(java.time.Duration.ZERO))
                .hasMessage(CLOSED);
        assertThatThrownBy(mobileConnect::accessToken).hasMessage(CLOSED);
        assertThatThrownBy(mobileConnect::reset).hasMessage(CLOSED);
    }

    @Test
    void a_text_may_be_queued_while_a_conversation_is_open_only_under_the_alternative_reading() {
        Application application = new Application(mobileConnect);
        phone.text("JOINSMS");
        assertThat(application.queueMo("13175551212", "Y").body())
                .isEqualTo("{\"errors\":[\"Keyword Y is invalid for the code 86288\"]}");

        mobileConnect.reset(new NorthernTrail()
                .and(Scenarios.underTheAlternativeOf(io.github.fakemobileconnect.fidelity.Reading.QUEUED_REPLY)));
        phone.text("JOINSMS");

        assertThat(application.queueMo("13175551212", "Y").statusCode()).isEqualTo(202);
        assertThat(phone.inbox()).extracting(MtMessage::text).containsExactly(JOIN.asking(), JOIN.welcoming());
    }
}
