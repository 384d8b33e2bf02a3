package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.Messaging.accepted;
import static io.github.fakemobileconnect.kit.Messaging.allWell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a transactional message says, and whom it says it to. */
class MessageSendTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hi %%FirstName%%!")));

    private final Messaging messaging = new Messaging(mobileConnect);

    @Nested
    class Recipients {
        @ParameterizedTest
        @ValueSource(strings = {"\"13175551212\"", "\"+13175551212\"", "13175551212", "\" 13175551212 \""})
        void a_number_may_be_written_so(String to) {
            String answer = accepted(messaging.sendWith(
                    "k", "{\"definitionKey\":\"hello\",\"recipient\":{\"contactKey\":\"a\",\"to\":%s}}".formatted(to)));

            assertThat(answer).isEqualTo(allWell("k"));
            assertThat(messaging.received()).containsExactly("Hi !");
        }

        @Test
        void members_come_in_any_case() {
            accepted(messaging.sendWith("k", """
                    {"DEFINITIONKEY":"hello","Recipient":{"CONTACTKEY":"a","TO":"13175551212",
                     "Attributes":{"FIRSTNAME":"Astro"}}}"""));

            assertThat(messaging.received()).containsExactly("Hi Astro!");
        }

        @Test
        void the_key_in_the_path_counts_and_not_that_in_the_body() {
            String answer = accepted(messaging.sendWith("path", """
                    {"definitionKey":"hello","recipient":{"contactKey":"a","to":"13175551212","messageKey":"body"}}"""));

            assertThat(answer).isEqualTo(allWell("path"));
        }

        @Test
        void one_number_given_twice_is_sent_to_twice() {
            String recipient = "{\"contactKey\":\"a\",\"to\":\"13175551212\",\"messageKey\":\"%s\"}";

            messaging.sendTo("hello", recipient.formatted("k1"), recipient.formatted("k2"));

            assertThat(messaging.received()).containsExactly("Hi !", "Hi !");
        }

        @Test
        void the_text_comes_from_the_code_of_the_keyword() {
            messaging.send("k", "hello");

            assertThat(mobileConnect.handset(NUMBER).newest().sender()).isEqualTo("86288");
        }
    }

    @Nested
    class Attributes {
        @Test
        void of_the_recipient_come_before_those_of_the_request() {
            accepted(messaging.sendSeveral("""
                    {"definitionKey":"hello","attributes":{"firstname":"Everybody"},"recipients":[
                     {"contactKey":"a","to":"13175551212","attributes":{"FIRSTNAME":"Astro"}},
                     {"contactKey":"b","to":"13175551213","attributes":{"LastName":"Codey"}}]}"""));

            assertThat(messaging.received()).containsExactly("Hi Astro!");
            assertThat(messaging.received("13175551213")).containsExactly("Hi Everybody!");
        }

        @Test
        void of_the_request_count_for_a_single_recipient() {
            messaging.send("k", "hello", ",\"attributes\":{\"FirstName\":\"Request\"}");

            assertThat(messaging.received()).containsExactly("Hi Request!");
        }

        @Test
        void of_the_request_come_before_those_of_the_contact() {
            knowTheContact();

            messaging.send("k", "hello", ",\"attributes\":{\"FirstName\":\"Request\"}");

            assertThat(messaging.received()).containsExactly("Hi Request!");
        }

        @Test
        void of_the_contact_are_the_last_resort() {
            knowTheContact();

            messaging.send("k", "hello", ",\"attributes\":{\"FirstName\":null}");

            assertThat(messaging.received()).containsExactly("Hi Contact!");
        }

        @Test
        void of_one_recipient_are_not_those_of_the_next() {
            messaging.sendTo(
                    "hello",
                    "{\"contactKey\":\"a\",\"to\":\"13175551213\",\"attributes\":{\"FirstName\":\"Astro\"}}",
                    "{\"contactKey\":\"b\",\"to\":\"13175551212\"}");

            assertThat(messaging.received()).containsExactly("Hi !");
        }

        @Test
        void that_nobody_gave_are_journalled() {
            messaging.send("k", "hello");

            assertThat(mobileConnect
                            .journal()
                            .about(mobileConnect.handset(NUMBER).number()))
                    .extracting(entry -> (Object) entry.event())
                    .contains(new AttributeMissing(mobileConnect.handset(NUMBER).number(), "FirstName"));
        }

        private void knowTheContact() {
            mobileConnect.account().add(Contact.of("Astro25", NUMBER).with("FIRSTNAME", "Contact"));
        }
    }

    @Nested
    class An_override {
        @Test
        void takes_the_place_of_the_text_and_is_personalised() {
            messaging.send(
                    "k", "hello", ",\"content\":{\"message\":\"%%message%%\"},\"attributes\":{\"Message\":\"Code 1\"}");

            assertThat(messaging.received()).containsExactly("Code 1");
        }

        @Test
        void counts_for_its_request_only() {
            messaging.send("k1", "hello", ",\"content\":{\"message\":\"Once\"}");
            messaging.send("k2", "hello", ",\"content\":{\"message\":\"\"}");

            assertThat(messaging.received()).containsExactly("Once", "Hi !");
        }

        @Test
        void that_holds_ampscript_is_delivered_as_it_stands() {
            messaging.send("k", "hello", ",\"content\":{\"message\":\"%%=Now()=%%\"}");

            assertThat(messaging.received()).containsExactly("%%=Now()=%%");
            assertThat(mobileConnect.journal().entries())
                    .extracting(entry -> (Object) entry.event())
                    .contains(
                            new ScriptNotEvaluated(mobileConnect.handset(NUMBER).number()));
        }

        @Test
        void has_segments() {
            messaging.send("k", "hello", ",\"content\":{\"message\":\"" + "x".repeat(161) + "\"}");
            assertThat(mobileConnect.handset(NUMBER).newest().segments().count())
                    .isEqualTo(2);

            messaging.send("k2", "hello", ",\"content\":{\"message\":\"It’s 5 percent %%\"}");
            assertThat(mobileConnect.handset(NUMBER).newest().text()).isEqualTo("It’s 5 percent %%");
            assertThat(mobileConnect.handset(NUMBER).newest().segments().forcedBy())
                    .hasToString("Optional['’' (U+2019) at 2]");
        }
    }
}
