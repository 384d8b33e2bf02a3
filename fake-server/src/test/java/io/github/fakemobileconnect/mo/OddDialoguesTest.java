package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogues in which two rules meet. */
@Timeout(60)
class OddDialoguesTest {
    private static final Keyword NEXT = CODE.keyword("NEXT");
    private static final OptInMessage WINE = OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
            .asking("How old are you?")
            .welcoming("Cheers!")
            .answeringTheTooYoungWith("Too young.");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Account account = mobileConnect.account();
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void an_opt_in_reached_as_next_keyword_sees_that_keyword_in_front_of_the_text() {
        account.add(
                OptInMessage.singleOptIn(NEXT).welcoming("%%[MSG(0).VERB]%%: hi %%[MSG(0).NOUNS]%%"),
                TextResponse.to(CODE.keyword("NAME")).answering("Your name?").askingFor(NEXT));
        phone.text("NAME");

        assertThat(answersTo("Curt Harris")).containsExactly("NEXT: hi Curt Harris");
    }

    @Test
    void a_number_that_is_too_young_is_not_subscribed_again() {
        Contact astro = Contact.of("Astro25", "+1 317 555 1212");
        account.add(WINE, astro.subscribedTo(WINE));
        account.add(astro.inProgressFor(WINE));

        assertThat(answersTo("20")).containsExactly("Too young.");

        assertThat(account.subscriptions()).noneMatch(Subscription::isSubscribed);
    }

    @Test
    void a_text_has_names_in_brackets_beside_script() {
        account.add(TextResponse.to(CODE.keyword("S")).answering("%%[MSG(0).VERB]%% is %%=v(Msg(0).Verb)=%%"));

        assertThat(answersTo("S")).containsExactly("S is S");
    }

    @Test
    void an_automatic_reply_at_the_end_of_the_window_is_too_late() {
        AutomaticReply.to("Reply Y").with("Y").after(Duration.ofMinutes(60)).arrange(mobileConnect);
        phone.text("JOINSMS");

        mobileConnect.time().advanceBy(Duration.ofHours(2));

        assertThat(account.subscriptions())
                .extracting(Subscription::status)
                .containsExactly(SubscriptionStatus.IN_PROGRESS);
    }

    @Test
    void a_function_may_wait_for_another_thread_that_moves_the_clock() {
        account.add(TextResponse.to(CODE.keyword("ASK")).answering(text -> {
            CompletableFuture.runAsync(() -> mobileConnect.time().advanceBy(Duration.ofSeconds(1)))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
            return "waited";
        }));
        AutomaticReply.to("Your code").with("ASK").after(Duration.ofMinutes(1)).arrange(mobileConnect);
        phone.text("CODETEST");

        mobileConnect.time().advanceBy(Duration.ofHours(1));

        assertThat(phone.newest().text()).isEqualTo("waited");
    }

    @Test
    void who_says_stop_while_an_answer_is_made_has_left_the_chain() {
        account.add(
                TextResponse.to(NEXT).answering("next"),
                TextResponse.to(CODE.keyword("ASK"))
                        .answering(text -> {
                            phone.text("STOP");
                            return "made";
                        })
                        .askingFor(NEXT));
        phone.text("ASK");

        assertThat(answersTo("hm")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/1/-2005", "-2005-03-01", "0000-03-01", "+12005-03-01", "0012-03-01"})
    void a_birth_in_another_era_is_no_age(String birth) {
        account.add(WINE.answeringOtherRepliesWith("What?"));
        phone.text("WINE");

        assertThat(answersTo(birth)).containsExactly("What?");
    }

    @Test
    void arranging_in_progress_again_starts_the_window_anew() {
        Contact astro = Contact.of("Astro25", "+1 317 555 1212").inProgressFor(JOIN);
        account.add(astro);
        mobileConnect.time().advanceBy(Duration.ofMinutes(50));
        account.add(astro);
        mobileConnect.time().advanceBy(Duration.ofMinutes(50));

        assertThat(answersTo("Y")).containsExactly(JOIN.welcoming());
    }

    @Test
    void the_next_keyword_of_an_outbound_message_is_one_of_its_code() {
        Keyword elsewhere = Code.shortCode("90913").keyword("NEWS");

        assertThatThrownBy(
                        () -> OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").askingFor(elsewhere))
                .hasMessage(
                        "outbound message MzA6Nzg6MA on 86288 cannot ask for NEWS on 90913: the next keyword must be one of the same code");
    }

    @Test
    void a_word_that_asks_for_help_cannot_be_a_stop_word() {
        assertThatThrownBy(() -> account.add(Code.shortCode("90913").stoppingAlsoOn("info")))
                .hasMessage("code 90913 cannot take INFO for opting out: the word asks for help on every code");
    }

    @Test
    void a_number_that_no_country_has_cannot_be_arranged() {
        assertThatThrownBy(() ->
                        account.add(Contact.of("Astro25", "99999999999999").subscribedTo(JOIN)))
                .hasMessageContaining("no country has such a number");

        assertThat(account.subscriptions()).isEmpty();
    }

    @Test
    void a_send_that_asks_for_the_same_keyword_leaves_the_history_to_the_queued_text() {
        account.add(
                TextResponse.to(NEXT).answering("Thanks!"),
                TextResponse.to(CODE.keyword("OFFER")).answering("Your name?").askingFor(NEXT),
                OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                        .saying("Again?")
                        .askingFor(NEXT));
        Application application = new Application(mobileConnect);
        phone.text("CODETEST");
        String token = application
                .queueMo("13175551212", "OFFER")
                .body()
                .replaceFirst(".*\"identifier\":\"([^\"]+)\".*", "$1");
        application.post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}");

        phone.reply("Anna");

        String history = application
                .send(application.authorised(application.request("/sms/v1/queueMO/history/" + token)))
                .body();
        assertThat(history).contains("\"MO\",\"message\":\"Anna\"").contains("Thanks!");
    }

    @Test
    void a_picture_shows_in_the_conversation() {
        phone.text("", List.of("https://img.example/1.jpg"));

        assertThat(phone.conversation()).singleElement().asString().endsWith("[https://img.example/1.jpg]");
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
