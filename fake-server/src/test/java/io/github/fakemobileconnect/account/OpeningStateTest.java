package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where numbers stand before the test begins. */
class OpeningStateTest {
    private static final Contact ASTRO = Contact.of("Astro25", "+1 317 555 1212");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void a_contact_may_stand_differently_with_several_keywords() {
        add(ASTRO.subscribedTo(JOIN).optedOutOf(NEWS).subscribedTo(TEST.keyword()));

        assertThat(statuses())
                .containsExactly(
                        "JOINSMS on 86288 Subscribed", "NEWS on 86288 Unsubscribed", "CODETEST on 86288 Subscribed");
        assertThat(phone.inbox()).isEmpty();
    }

    @Test
    void the_last_word_on_a_keyword_counts() {
        add(ASTRO.inProgressFor(JOIN).subscribedTo(NEWS).optedOutOf(JOIN));

        assertThat(statuses()).containsExactly("NEWS on 86288 Subscribed", "JOINSMS on 86288 Unsubscribed");
    }

    @Test
    void items_come_in_any_order_with_the_account_itself() {
        mobileConnect.reset(
                fake -> fake.account().add(ASTRO.with("FirstName", "Astro").subscribedTo(JOIN), JOIN, CODE));

        assertThat(statuses()).containsExactly("JOINSMS on 86288 Subscribed");
    }

    @Test
    void the_journal_says_that_the_test_arranged_it() {
        add(ASTRO.subscribedTo(JOIN));

        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event())
                .filteredOn(SubscriptionChanged.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((SubscriptionChanged) event).by()).isEqualTo(ConsentGiver.TEST);
                    assertThat(event.inWords())
                            .isEqualTo(
                                    "13175551212 JOINSMS on 86288: no subscription -> Subscribed  (arranged by the test)");
                });
        assertThat(subscription().since()).isEqualTo(START);
    }

    @Nested
    class Subscribed {
        @Test
        void someone_who_texts_the_keyword_is_a_duplicate() {
            add(ASTRO.subscribedTo(JOIN));

            assertThat(texts(phone.text("JOINSMS"))).containsExactly(JOIN.duplicateAnswer());
        }

        @Test
        void someone_can_reply_to_the_code_without_having_been_texted() {
            add(ASTRO.subscribedTo(JOIN));

            phone.reply("STOP");

            assertThat(statuses()).containsExactly("JOINSMS on 86288 Unsubscribed");
        }

        @Test
        void a_y_means_nothing() {
            add(ASTRO.subscribedTo(JOIN));

            assertThat(texts(phone.reply("Y"))).isEmpty();
        }
    }

    @Nested
    class In_progress {
        @Test
        void the_code_waits_for_the_answer() {
            add(ASTRO.inProgressFor(JOIN));

            assertThat(texts(phone.reply("Y"))).containsExactly(JOIN.welcoming());

            assertThat(statuses()).containsExactly("JOINSMS on 86288 Subscribed");
        }

        @Test
        void the_window_is_open_as_long_as_after_a_text() {
            add(ASTRO.inProgressFor(JOIN));
            mobileConnect.time().advanceBy(Duration.ofMinutes(60));

            assertThat(texts(phone.reply("Y"))).isEmpty();

            assertThat(statuses()).containsExactly("JOINSMS on 86288 In Progress");
        }

        @Test
        void an_age_is_awaited_as_well() {
            OptInMessage wine = OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
                    .asking("How old are you?")
                    .welcoming("Cheers!");
            add(wine, ASTRO.inProgressFor(wine));

            assertThat(texts(phone.reply("21"))).containsExactly("Cheers!");
        }

        @Test
        void for_two_keywords_the_last_one_owns_the_reply() {
            add(ASTRO.inProgressFor(JOIN).inProgressFor(NEWS));

            assertThat(texts(phone.reply("Y"))).containsExactly(NEWS.welcoming());
        }

        @Test
        void is_refused_where_nothing_is_to_be_confirmed() {
            assertRefused(
                    "13175551212 in progress for CODETEST on 86288: only the keyword of a double opt-in can be In Progress",
                    ASTRO.inProgressFor(TEST));
            assertRefused(
                    "13175551212 in progress for STOCK on 86288: only the keyword of a double opt-in can be In Progress",
                    TextResponse.to(CODE.keyword("STOCK")).answering("Stock is: ..."),
                    ASTRO.inProgressFor(CODE.keyword("STOCK")));
            assertRefused(
                    "13175551212 in progress for PLAIN on 86288: only the keyword of a double opt-in can be In Progress",
                    CODE.keyword("PLAIN"),
                    ASTRO.inProgressFor(CODE.keyword("PLAIN")));
        }
    }

    @Nested
    class Opted_out {
        @Test
        void of_all_that_there_is_someone_has_said_stop() {
            add(ASTRO.optedOutOf(JOIN));

            assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE))
                    .isTrue();
            assertThat(texts(phone.text("JOINSMS"))).containsExactly(JOIN.asking());
        }

        @Test
        void of_one_keyword_only_someone_has_not() {
            add(ASTRO.optedOutOf(JOIN).subscribedTo(NEWS));

            assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE))
                    .isFalse();
        }
    }

    @Nested
    class Without_a_contact {
        @Test
        void a_number_may_stand_somewhere_as_well() {
            add(new Consent(phone.number(), JOIN.keyword(), Consent.Standing.IN_PROGRESS));

            assertThat(texts(phone.reply("Y"))).containsExactly(JOIN.welcoming());
        }

        @Test
        void an_unknown_keyword_is_refused() {
            assertRefused(
                    "13175551212 opted out for NOSUCH on 86288: code 86288 does not have that keyword;"
                            + " add its message or the keyword as well",
                    new Consent(phone.number(), CODE.keyword("NOSUCH"), Consent.Standing.OPTED_OUT));
        }
    }

    @Test
    void an_unknown_keyword_is_refused_and_nothing_is_added() {
        assertRefused(
                "13175551212 subscribed for NOSUCH on 86288: code 86288 does not have that keyword;"
                        + " add its message or the keyword as well",
                CODE.keyword("PLAIN"),
                Contact.of("Codey36", "+1 317 555 1213").subscribedTo(JOIN),
                ASTRO.subscribedTo(JOIN).subscribedTo(CODE.keyword("NOSUCH")));
    }

    private void assertRefused(String message, AccountItem... items) {
        List<AccountItem> before = mobileConnect.account().items();

        assertThatThrownBy(() -> add(items))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);

        assertThat(mobileConnect.account().items()).isEqualTo(before);
        assertThat(mobileConnect.journal().entries()).isEmpty();
    }

    private void add(AccountItem... items) {
        mobileConnect.account().add(items);
    }

    private Subscription subscription() {
        return mobileConnect.account().subscriptionsOf(phone.number()).get(0);
    }

    private List<String> statuses() {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .map(subscription -> subscription.keyword() + " " + subscription.status())
                .toList();
    }

    private static List<String> texts(Exchange exchange) {
        return exchange.answers().stream().map(MtMessage::text).toList();
    }
}
