package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A keyword, or whatever else comes, answered with content; what it puts into the content. */
class TextResponseTest {
    private static final TextResponse OFFER = TextResponse.to(CODE.keyword("OFFER"));
    private static final List<String> MEDIA = List.of("https://media.example/1.png", "https://media.example/2.png");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(fake -> fake.account().add(CODE, OFFER.answering("10% off.")));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void a_keyword_is_answered_with_content_and_subscribes_nobody() {
        assertThat(answersTo("offer please")).containsExactly("10% off.");

        assertThat(mobileConnect.account().subscriptions()).isEmpty();
    }

    @Test
    void whoever_opted_out_is_answered_and_stays_opted_out() {
        phone.text("STOP");

        assertThat(answersTo("OFFER")).containsExactly("10% off.");

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();
    }

    @Test
    void the_default_keyword_answers_whatever_nothing_else_understands() {
        mobileConnect.account().add(TextResponse.toAnythingElseOn(CODE).answering("What is %%MSG(0)%%?"));

        assertThat(answersTo("lorem ipsum")).containsExactly("What is lorem ipsum?");
        assertThat(answersTo("OFFER")).containsExactly("10% off.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            %%MSG(0)%%                              | offer Curt  Harris
            %%[MSG(0)]%%                            | offer Curt  Harris
            %%msg(0)%%                              | offer Curt  Harris
            %%MSG(0).VERB%%                         | OFFER
            %%[MSG(0).VERB]%%                       | OFFER
            %%[Msg(0).Verb]%%                       | OFFER
            %%MSG(0).NOUNS%%                        | Curt  Harris
            %%[MSG(0).NOUNS]%%                      | Curt  Harris
            %%MSG(0).NOUN(0)%%                      | Curt
            %%[MSG(0).NOUN(0)]%%                    | Curt
            %%[msg(0).noun(1)]%%                    | Harris
            <%%[MSG(0).NOUN(2)]%%>                  | <>
            %%MOBILE_NUMBER%%                       | 13175551212
            %%[MOBILE_NUMBER]%%                     | 13175551212
            %%SHORT_CODE%%                          | 86288
            %%[short_code]%%                        | 86288
            %%MMS_CONTENT_URL(0)%%                  | https://media.example/1.png
            %%[MMS_CONTENT_URL(1)]%%                | https://media.example/2.png
            <%%MMS_CONTENT_URL(2)%%>                | <>
            Hi %%[MSG(0).NOUN(0)]%%, %%SHORT_CODE%% | Hi Curt, 86288
            100%% sure                              | 100%% sure
            """)
    void content_may_quote_the_text(String content, String answer) {
        play(OFFER.answering(content));

        Exchange exchange = phone.text("offer Curt  Harris", MEDIA);

        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly(answer);
        assertThat(exchange.entries()).noneMatch(entry -> entry.event() instanceof AttributeMissing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer\tCurt\nHarris", " offer\u00a0Curt\u00a0 Harris ", "OFFER\r\n\r\nCurt Harris\n"})
    void white_space_of_any_kind_parts_the_words(String text) {
        play(OFFER.answering("%%[MSG(0).VERB]%%/%%[MSG(0).NOUN(0)]%%/%%[MSG(0).NOUN(1)]%%"));

        assertThat(answersTo(text)).containsExactly("OFFER/Curt/Harris");
    }

    @Test
    void what_was_texted_is_not_taken_for_a_string_itself() {
        play(OFFER.answering("You said %%[MSG(0).NOUNS]%%"));

        assertThat(answersTo("OFFER %%SHORT_CODE%% $1 \\")).containsExactly("You said %%SHORT_CODE%% $1 \\");
    }

    @Test
    void content_may_name_attributes_of_the_contact() {
        play(OFFER.answering("For %%firstname%%."));
        mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").with("FirstName", "Astro"));

        assertThat(answersTo("OFFER")).containsExactly("For Astro.");
    }

    @Test
    void a_name_without_a_value_is_empty_and_journalled() {
        play(OFFER.answering("For %%FirstName%%."));

        Exchange exchange = phone.text("OFFER");

        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("For .");
        assertThat(exchange.entries())
                .extracting(entry -> entry.event())
                .contains(new AttributeMissing(phone.number(), "FirstName"));
    }

    @Test
    void content_that_comes_out_empty_is_silence() {
        play(OFFER.answering("%%[MSG(0).NOUNS]%%"));

        assertThat(answersTo("OFFER")).isEmpty();
    }

    @Nested
    class Consent {
        @Test
        void is_not_given_or_given_by_the_keyword() {
            phone.text("OFFER");
            assertThat(statuses()).isEmpty();
            assertThat(consulted()).containsExactly(new ReadingConsulted(Reading.TEXT_RESPONSE_CONSENT, false));

            playTheAlternative();

            assertThat(answersTo("OFFER")).containsExactly("10% off.");
            assertThat(statuses()).containsExactly("OFFER on 86288 Subscribed");
            assertThat(consulted()).containsExactly(new ReadingConsulted(Reading.TEXT_RESPONSE_CONSENT, true));
        }

        @Test
        void that_is_given_ends_the_opt_out() {
            playTheAlternative();
            phone.text("STOP");

            phone.text("OFFER");

            assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE))
                    .isFalse();
        }

        @Test
        void is_never_given_by_a_text_that_nothing_else_understands() {
            playTheAlternative();

            assertThat(answersTo("lorem")).containsExactly("Pardon?");

            assertThat(statuses()).isEmpty();
            assertThat(consulted()).isEmpty();
        }

        @Test
        void of_a_subscriber_relies_on_no_reading() {
            mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").subscribedTo(OFFER.keyword()));

            phone.text("OFFER");

            assertThat(consulted()).isEmpty();
        }

        private void playTheAlternative() {
            mobileConnect.reset(
                    fake -> fake.account()
                            .add(
                                    CODE,
                                    OFFER.answering("10% off."),
                                    TextResponse.toAnythingElseOn(CODE).answering("Pardon?")),
                    Scenarios.underTheAlternativeOf(Reading.TEXT_RESPONSE_CONSENT));
        }

        private List<String> statuses() {
            return mobileConnect.account().subscriptions().stream()
                    .map(subscription -> subscription.keyword() + " " + subscription.status())
                    .toList();
        }

        private List<ReadingConsulted> consulted() {
            return mobileConnect.journal().entries().stream()
                    .map(entry -> entry.event())
                    .filter(ReadingConsulted.class::isInstance)
                    .map(ReadingConsulted.class::cast)
                    .toList();
        }
    }

    private void play(TextResponse response) {
        mobileConnect.reset(fake -> fake.account().add(CODE, response));
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
