package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.Messaging.accepted;
import static io.github.fakemobileconnect.kit.Messaging.allWell;
import static io.github.fakemobileconnect.kit.Messaging.failed;
import static io.github.fakemobileconnect.kit.Messaging.fault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of transactional messages: who makes them, how long they are taken, and what is answered twice. */
class MessageKeyTest {
    private static final Duration A_MILLISECOND = Duration.ofMillis(1);
    private static final String DUPLICATE = "MCMS_UTM_Validation_DuplicateMessageKey";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(MessageKeyTest::definition);

    private final Messaging messaging = new Messaging(mobileConnect);

    private static void definition(FakeMobileConnect fake) {
        fake.account()
                .add(SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hello"));
    }

    @Nested
    class Spelling {
        @Test
        void keys_that_were_not_given_are_made_and_can_be_asked_for() {
            String answer = messaging.sendTo(
                    "hello",
                    "{\"contactKey\":\"a\",\"to\":\"13175551212\"}",
                    "{\"contactKey\":\"b\",\"to\":\"13175551212\",\"messageKey\":\" \"}",
                    "{\"contactKey\":\"c\",\"messageKey\":null}");

            List<String> keys = keysIn(answer);
            assertThat(keys).hasSize(3).doesNotHaveDuplicates().allMatch(key -> key.matches("[A-Za-z0-9_-]{22}"));
            assertThat(keys)
                    .extracting(messaging::stage)
                    .containsExactly("SMSSent", "SMSSent", "SMSNotSent 45 InvalidMobileNumber");
        }

        @Test
        void a_key_has_up_to_100_characters() {
            messaging.send("x".repeat(100), "hello");

            assertThat(messaging.stage("x".repeat(100))).isEqualTo("SMSSent");
        }

        @ParameterizedTest
        @CsvSource({"a%2Fb,a/b", "a%20b,a b", "a+b,a+b", "%C3%BC,ü", "%22%5C,'\\\"\\\\'", "notSent,notSent"})
        void any_characters_will_do(String inPath, String inAnswer) {
            String answer = accepted(messaging.sendWith(
                    inPath,
                    "{\"definitionKey\":\"hello\",\"recipient\":{\"contactKey\":\"a\",\"to\":\"13175551212\"}}"));

            assertThat(answer).isEqualTo(allWell(inAnswer));
            assertThat(messaging.status(inPath)).contains("SMSSent", "\"messageKey\":\"" + inAnswer + "\"");
        }

        @Test
        void case_makes_another_key() {
            messaging.send("key", "hello");
            messaging.send("KEY", "hello");

            assertThat(messaging.received()).hasSize(2);
        }

        private static List<String> keysIn(String answer) {
            List<String> keys = new ArrayList<>();
            Matcher matcher = Pattern.compile("\"messageKey\":\"([^\"]*)\"").matcher(answer);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
            return keys;
        }
    }

    @Nested
    class Used_again {
        @Test
        void a_key_is_taken_until_two_days_have_passed() {
            messaging.send("k", "hello");
            messaging.later(Duration.ofDays(2).minus(A_MILLISECOND));

            assertThat(accepted(again())).isEqualTo(failed(1, 1, fault("k", 109110, DUPLICATE)));
            assertThat(messaging.received()).containsExactly("Hello");
        }

        @Test
        void a_key_is_free_after_two_days_and_the_newest_message_is_told_of() {
            messaging.send("k", "hello");
            messaging.later(Duration.ofDays(2));

            messaging.send("k", "hello");

            assertThat(messaging.received()).containsExactly("Hello", "Hello");
            assertThat(messaging.status("k")).contains("\"timestamp\":\"2026-03-03T03:00:00\"");
        }

        @Test
        void a_duplicate_does_not_prolong_the_two_days() {
            messaging.send("k", "hello");
            messaging.later(Duration.ofDays(1));
            again();
            messaging.later(Duration.ofDays(1));

            messaging.send("k", "hello");
        }

        @Test
        void a_duplicate_leaves_the_status_alone() {
            messaging.send("k", "hello");
            String before = messaging.status("k");

            again();

            assertThat(messaging.status("k")).isEqualTo(before);
        }

        @Test
        void the_status_is_kept_for_three_days() {
            messaging.send("k", "hello");

            messaging.later(Duration.ofDays(3).minus(A_MILLISECOND));
            assertThat(messaging.stage("k")).isEqualTo("SMSSent");

            messaging.later(A_MILLISECOND);
            assertThat(messaging.application().get(Messaging.MESSAGES + "/k").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void inside_one_request_only_the_first_is_sent() {
            String recipient = "{\"contactKey\":\"a\",\"to\":\"%s\",\"messageKey\":\"k\"}";

            String answer = messaging.sendTo("hello", recipient.formatted(NUMBER), recipient.formatted("13175551213"));

            assertThat(answer).isEqualTo(failed(1, 2, "{\"messageKey\":\"k\"}," + fault("k", 109110, DUPLICATE)));
            assertThat(messaging.received()).hasSize(1);
            assertThat(messaging.received("13175551213")).isEmpty();
        }

        @Test
        void is_the_only_fault_of_a_recipient_that_has_others() {
            messaging.send("k", "hello");

            assertThat(messaging.sendTo("hello", "{\"messageKey\":\"k\"}"))
                    .isEqualTo(failed(1, 1, fault("k", 109110, DUPLICATE)));
        }

        @Test
        void a_key_whose_recipient_was_at_fault_is_free() {
            messaging.sendTo("hello", "{\"contactKey\":\"a\",\"messageKey\":\"k\"}");
            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 45 InvalidMobileNumber");

            messaging.send("k", "hello");

            assertThat(messaging.stage("k")).isEqualTo("SMSSent");
        }

        @Test
        void a_key_whose_message_was_not_sent_is_taken() {
            mobileConnect.handset(NUMBER).text("JOINSMS");
            messaging.send("k", "hello");

            assertThat(accepted(again())).contains("109110");
        }

        @Test
        void the_next_world_knows_no_keys() {
            messaging.send("k", "hello");
            mobileConnect.reset();

            messaging.send("k", "hello");
        }
    }

    private HttpResponse<String> again() {
        return messaging.sendWith(
                "k", "{\"definitionKey\":\"hello\",\"recipient\":{\"contactKey\":\"Astro25\",\"to\":\"13175551212\"}}");
    }
}
