package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.ContactKnown;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.journal.OptOutChanged;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.NotSentReason;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Transactional messages work on the numbers, contacts, subscriptions and opt-outs of the other API. */
class MessageConsentTest {
    private static final String RESUBSCRIBE = ",\"subscriptions\":{\"resubscribe\":\"True\"}";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("News for %%FirstName%%"),
                    SendDefinition.of("hello", JOIN.keyword()).saying("Hi %%FirstName%%"),
                    SendDefinition.of("news", NEWS.keyword()).saying("News"),
                    SendDefinition.of("leaving", JOIN.keyword()).saying("Hello").notUpdatingContacts()));

    private final Messaging messaging = new Messaging(mobileConnect);
    private final Handset phone = mobileConnect.handset(NUMBER);

    @Nested
    class Opted_out {
        @Test
        void a_number_that_said_stop_is_not_sent_to_and_the_status_says_so() {
            phone.text("STOP");

            messaging.send("k", "hello");

            assertThat(messaging.received()).hasSize(1);
            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 1 Unsubscribed");
        }

        @Test
        void what_became_of_it_is_caused_by_its_acceptance() {
            phone.text("STOP");
            long before = mobileConnect.journal().newest();

            messaging.send("k", "hello");

            Entry accepted = entry(MessageAccepted.class, before);
            Entry suppressed = entry(MtSuppressed.class, before);
            Entry notSent = entry(MessageNotSent.class, before);
            assertThat(List.of(suppressed.cause(), notSent.cause())).containsOnly(accepted.sequence());
            assertThat(((MtSuppressed) suppressed.event()).reason()).isEqualTo(Suppression.UNSUBSCRIBED);
            assertThat(notSent.event())
                    .isEqualTo(new MessageNotSent(
                            phone.number(),
                            new DefinitionKey("hello"),
                            new MessageKey("k"),
                            NotSentReason.UNSUBSCRIBED));
        }

        @Test
        void resubscribe_brings_the_number_back() {
            phone.text("JOINSMS");
            phone.text("STOP");
            long before = mobileConnect.journal().newest();

            messaging.send("k", "hello", RESUBSCRIBE);

            assertThat(phone.newest().text()).isEqualTo("Hi ");
            assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE))
                    .isFalse();
            assertThat(entry(SubscriptionChanged.class, before).event())
                    .isEqualTo(new SubscriptionChanged(
                            phone.number(),
                            JOIN.keyword(),
                            SubscriptionStatus.UNSUBSCRIBED,
                            SubscriptionStatus.SUBSCRIBED,
                            ConsentGiver.APPLICATION));
            assertThat(entry(OptOutChanged.class, before).event())
                    .isEqualTo(new OptOutChanged(phone.number(), CODE.number(), false));
        }

        @Test
        void stop_on_a_keyword_holds_until_that_keyword_comes_back() {
            phone.text("NEWS");
            phone.reply("Y");
            phone.text("STOP");
            phone.text("CODETEST");

            messaging.send("k", "news");
            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 1 Unsubscribed");

            messaging.send("k2", "hello");
            assertThat(messaging.stage("k2")).isEqualTo("SMSSent");
        }

        @Test
        void asking_again_without_confirming_is_not_coming_back() {
            phone.text("STOP");
            phone.text("JOINSMS");

            messaging.send("k", "hello", RESUBSCRIBE);

            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 1 Unsubscribed");
            assertThat(entry(MtSuppressed.class, 0).event())
                    .isInstanceOfSatisfying(
                            MtSuppressed.class,
                            suppressed -> assertThat(suppressed.reason()).isEqualTo(Suppression.IN_PROGRESS));
        }
    }

    @Nested
    class Consent {
        @Test
        void in_progress_becomes_consent_with_the_confirmation() {
            phone.text("JOINSMS");
            messaging.send("k1", "hello");
            phone.reply("Y");
            messaging.send("k2", "hello");

            assertThat(messaging.stage("k1")).isEqualTo("SMSNotSent 1 Unsubscribed");
            assertThat(messaging.stage("k2")).isEqualTo("SMSSent");
        }

        @Test
        void to_a_definition_lets_a_message_of_the_other_api_through() {
            messaging.send("k", "hello");

            sendNews();

            assertThat(messaging.received()).containsExactly("Hi ", "News for ");
        }

        @Test
        void stop_ends_what_a_message_began() {
            messaging.send("k1", "hello");
            phone.text("STOP");
            messaging.send("k2", "hello");
            sendNews();

            assertThat(messaging.received()).hasSize(2).endsWith(CODE.stopAnswer());
        }

        @Test
        void is_changed_because_the_message_was_accepted() {
            messaging.send("k", "hello");

            long accepted = entry(MessageAccepted.class, 0).sequence();
            assertThat(entry(SubscriptionChanged.class, 0).cause()).isEqualTo(accepted);
            assertThat(entry(ContactKnown.class, 0).cause()).isEqualTo(accepted);
            assertThat(entry(MtDelivered.class, 0).cause()).isEqualTo(accepted);
        }

        @Test
        void of_a_country_out_of_reach_is_never_asked_for() {
            messaging.sendTo("hello", "{\"contactKey\":\"a\",\"to\":\"447911123456\",\"messageKey\":\"k\"}");

            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 44 UnprovisionedCountry");
            assertThat(mobileConnect.account().subscriptions()).isEmpty();
            assertThat(entry(MtSuppressed.class, 0).event())
                    .isInstanceOfSatisfying(
                            MtSuppressed.class,
                            suppressed -> assertThat(suppressed.reason()).isEqualTo(Suppression.COUNTRY_NOT_SENDABLE));
        }
    }

    @Nested
    class Contacts {
        @Test
        void a_send_ties_its_number_to_its_contact() {
            mobileConnect.account().add(Contact.of("Astro25", "13175551299").with("FirstName", "Astro"));

            messaging.send("k", "hello");
            sendNews();

            assertThat(messaging.received()).containsExactly("Hi Astro", "News for Astro");
        }

        @Test
        void a_definition_that_does_not_update_leaves_a_known_contact_alone() {
            mobileConnect.account().add(Contact.of("Astro25", "13175551299").with("FirstName", "Astro"));

            messaging.send("k", "leaving");
            sendNews();

            assertThat(messaging.received()).containsExactly("Hello", "News for ");
        }

        @Test
        void a_definition_that_does_not_update_adds_a_new_contact() {
            messaging.send("k", "leaving");

            assertThat(entry(ContactKnown.class, 0).event().inWords()).contains(NUMBER, "Astro25");
        }
    }

    private void sendNews() {
        messaging
                .application()
                .post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"" + NUMBER + "\"]}");
    }

    private Entry entry(Class<? extends Event> type, long after) {
        return mobileConnect.journal().after(after).stream()
                .filter(entry -> type.isInstance(entry.event()))
                .findFirst()
                .orElseThrow();
    }
}
