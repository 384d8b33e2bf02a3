package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Transactional messages in which two rules meet. */
class MessageEdgesTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    SendDefinition.of("hello", JOIN.keyword()).saying("Hi %%FirstName%%"),
                    SendDefinition.of("later", JOIN.keyword()).saying("Later").inactive(),
                    SendDefinition.of("cancel", JOIN.keyword()).saying("Reply CANCEL to cancel your appointment"),
                    SendDefinition.of("strictnews", NEWS.keyword())
                            .saying("News")
                            .onlyToKnownContacts(),
                    SendDefinition.of("strict", JOIN.keyword()).saying("Strict").onlyToKnownContacts(),
                    SendDefinition.of("leaving", JOIN.keyword())
                            .saying("Hi %%FirstName%%")
                            .notUpdatingContacts()));

    private final Messaging messaging = new Messaging(mobileConnect);
    private final Handset phone = mobileConnect.handset(NUMBER);

    @Test
    void an_older_message_that_expires_leaves_the_status_of_a_newer_one_alone() {
        messaging.send("k", "later");
        messaging.later(Duration.ofDays(2));
        messaging.send("k", "hello");
        messaging.later(Duration.ofDays(1));

        assertThat(messaging.stage("k")).isEqualTo("SMSSent");
    }

    @Test
    void attributes_are_those_of_the_contact_that_the_request_names() {
        mobileConnect.account().add(Contact.of("Astro25", "13175551299").with("FirstName", "Astro"));
        messaging.send("k", "leaving");

        assertThat(messaging.received()).containsExactly("Hi Astro");
    }

    @Test
    void attributes_are_not_those_of_whoever_has_the_number() {
        mobileConnect.account().add(Contact.of("Astro25", "13175551299").with("FirstName", "Astro"));
        mobileConnect.account().add(Contact.of("Codey36", NUMBER).with("FirstName", "Codey"));
        messaging.send("k", "leaving");

        assertThat(messaging.received()).containsExactly("Hi Astro");
    }

    @Test
    void a_contact_whose_key_is_its_number_is_known_after_a_send() {
        messaging.sendTo("hello", "{\"contactKey\":\"13175551212\",\"to\":\"13175551212\",\"messageKey\":\"k1\"}");
        messaging.sendTo("strictnews", "{\"contactKey\":\"13175551212\",\"to\":\"13175551212\",\"messageKey\":\"k2\"}");

        assertThat(messaging.stage("k2")).isEqualTo("SMSSent");
    }

    @Test
    void a_number_that_texted_is_a_known_contact() {
        phone.text("JOINSMS");
        phone.reply("Y");
        messaging.sendTo("strictnews", "{\"contactKey\":\"13175551212\",\"to\":\"13175551212\",\"messageKey\":\"k2\"}");

        assertThat(messaging.stage("k2")).isEqualTo("SMSSent");
    }

    @Test
    void an_unknown_contact_is_not_sent_to_though_its_number_is_subscribed() {
        phone.text("JOINSMS");
        phone.reply("Y");
        messaging.send("k", "strict");

        assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 47 AddressNotFound");
    }

    @Test
    void composite_ids_differ() {
        messaging.send("k1", "hello");
        messaging.sendTo("hello", "{\"contactKey\":\"a\",\"messageKey\":\"k2\"}");
        String one = messaging.status("k1").replaceFirst(".*compositeId\":\"([^\"]+)\".*", "$1");
        String two = messaging.status("k2").replaceFirst(".*compositeId\":\"([^\"]+)\".*", "$1");

        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void a_text_that_invites_a_reserved_word_is_warned_about() {
        messaging.send("k", "cancel");

        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .contains("ReservedWordInvited");
    }

    @Test
    void an_unknown_member_of_a_recipient_is_refused() {
        assertThat(messaging
                        .sendWith(
                                "k",
                                "{\"definitionKey\":\"hello\",\"recipient\":{\"contactKey\":\"a\",\"to\":\"13175551212\",\"phone\":\"1\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void mistyped_attributes_are_refused() {
        assertThat(messaging
                        .sendWith(
                                "k",
                                "{\"definitionKey\":\"hello\",\"attributes\":[1],\"recipient\":{\"contactKey\":\"a\",\"to\":\"13175551212\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void mistyped_recipients_are_refused() {
        assertThat(messaging
                        .sendSeveral(
                                "{\"definitionKey\":\"hello\",\"recipients\":{\"contactKey\":\"a\",\"to\":\"13175551212\"}}")
                        .body())
                .contains("10001");
    }

    @Test
    void a_blank_override_is_none() {
        messaging.send("k", "later", ",\"content\":{\"message\":\"  \"}");
        messaging.bring("later", "active");

        assertThat(messaging.received()).containsExactly("Later");
    }

    @Test
    void a_message_key_has_a_hundred_characters_of_any_kind() {
        String key = "\uD83D\uDE00".repeat(100);

        assertThat(messaging.sendTo(
                        "hello", "{\"contactKey\":\"x\",\"to\":\"13175551212\",\"messageKey\":\"" + key + "\"}"))
                .isEqualTo(Messaging.allWell(key));
    }

    @Test
    void an_older_message_that_leaves_does_not_hide_a_newer_faulty_one() {
        messaging.send("k", "later");
        messaging.later(Duration.ofDays(2));
        messaging.sendTo("hello", "{\"contactKey\":\"a\",\"messageKey\":\"k\"}");
        messaging.bring("later", "active");

        assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 45 InvalidMobileNumber");
    }

    @Test
    void nothing_is_sent_by_a_definition_whose_keyword_was_deleted() {
        messaging.application().delete("/sms/v1/keyword/NEWS/86288/US");

        var answer = messaging.sendWith(
                "k", "{\"definitionKey\":\"strictnews\",\"recipient\":{\"contactKey\":\"a\",\"to\":\"13175551212\"}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"message\":\"MCMS_UTM_Validation_InvalidValue_keyword: NEWS\",\"errorcode\":109115,\"documentation\":\"\"}");
    }

    @Test
    void a_message_that_waits_is_not_sent_once_the_keyword_was_deleted() {
        messaging.send("k", "later");
        messaging.application().delete("/sms/v1/keyword/JOINSMS/86288/US");

        messaging.bring("later", "active");

        assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 54 ValidationError");
        assertThat(messaging.received()).isEmpty();
    }
}
