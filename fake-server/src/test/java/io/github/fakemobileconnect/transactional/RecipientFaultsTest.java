package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.accepted;
import static io.github.fakemobileconnect.kit.Messaging.failed;
import static io.github.fakemobileconnect.kit.Messaging.fault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MessageFaulted;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults of single recipients inside an accepted request. */
class RecipientFaultsTest {
    private static final String LONG_KEY = "x".repeat(101);
    private static final String LONG_CONTACT = "y".repeat(255);
    private static final String NO_CONTACT = "MCMS_UTM_Validation_MissingRequiredField_subscriberKey";
    private static final String NO_NUMBER = "MCMS_UTM_Validation_MissingRequiredField_to";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hello")));

    private final Messaging messaging = new Messaging(mobileConnect);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'to':'13175551212'} | 109105 | MissingRequiredField_subscriberKey | 29 MissingSubscriberKeyValue",
                "{'contactKey':' ','to':'13175551212'}"
                        + " | 109105 | MissingRequiredField_subscriberKey | 29 MissingSubscriberKeyValue",
                "{'contactKey':null} | 109105 | MissingRequiredField_subscriberKey | 29 MissingSubscriberKeyValue",
                "{} | 109105 | MissingRequiredField_subscriberKey | 29 MissingSubscriberKeyValue",
                "{'contactKey':'CONTACT','to':'13175551212'}"
                        + " | 109109 | InvalidValue_subscriberKey | 30 SubscriberKeyTooLong",
                "{'contactKey':'a'} | 109106 | MissingRequiredField_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':''} | 109106 | MissingRequiredField_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':' '} | 109106 | MissingRequiredField_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':null} | 109106 | MissingRequiredField_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'Astro'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'+'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'++13175551212'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'1 317 555 1212'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'3175551'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'1317555121'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'1317555121234567'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'-13175551212'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber",
                "{'contactKey':'a','to':'１３１７５５５１２１２'} | 109121 | InvalidValue_to | 45 InvalidMobileNumber"
            })
    void of_a_recipient_alone(String recipient, int code, String name, String reason) {
        String answer = accepted(
                messaging.sendWith("k", "{\"definitionKey\":\"hello\",\"recipient\":%s}".formatted(json(recipient))));

        assertThat(answer).isEqualTo(failed(1, 1, fault("k", code, "MCMS_UTM_Validation_" + name)));
        assertThat(messaging.stage("k")).isEqualTo("SMSNotSent " + reason);
        assertNobodyWasTexted();
    }

    @Test
    void a_message_key_that_is_too_long_comes_first() {
        String answer = messaging.sendTo("hello", "{\"messageKey\":\"" + LONG_KEY + "\"}");

        assertThat(answer)
                .isEqualTo(failed(1, 1, fault(LONG_KEY, 109108, "MCMS_UTM_Validation_InvalidValue_messageKey")));
        assertThat(messaging.stage(LONG_KEY)).isEqualTo("SMSNotSent 15 UnspecifiedError");
        assertNobodyWasTexted();
    }

    @Test
    void a_contact_key_has_up_to_254_characters() {
        String recipient = "{\"contactKey\":\"%s\",\"to\":\"13175551212\",\"messageKey\":\"k\"}";

        assertThat(messaging.sendTo("hello", recipient.formatted("y".repeat(254))))
                .isEqualTo(Messaging.allWell("k"));
    }

    @Test
    void the_others_get_their_messages_in_their_order() {
        String answer = messaging.sendTo(
                "hello",
                "{\"contactKey\":\"a\",\"messageKey\":\"k1\"}",
                "{\"contactKey\":\"b\",\"to\":\"13175551212\",\"messageKey\":\"k2\"}",
                "{\"to\":\"13175551213\",\"messageKey\":\"k3\"}",
                "{\"contactKey\":\"d\",\"to\":\"13175551214\",\"messageKey\":\"k4\"}");

        assertThat(answer)
                .isEqualTo(failed(
                        2,
                        4,
                        fault("k1", 109106, NO_NUMBER) + ",{\"messageKey\":\"k2\"}," + fault("k3", 109105, NO_CONTACT)
                                + ",{\"messageKey\":\"k4\"}"));
        assertThat(messaging.received()).containsExactly("Hello");
        assertThat(messaging.received("13175551213")).isEmpty();
        assertThat(messaging.received("13175551214")).containsExactly("Hello");
    }

    @Test
    void all_recipients_at_fault_are_no_fault_of_the_request() {
        String answer = messaging.sendTo(
                "hello",
                "{\"contactKey\":\"a\",\"messageKey\":\"k1\"}",
                "7",
                "null",
                "{\"contactKey\":\"b\",\"to\":\"13175551212\",\"messageKey\":\"" + LONG_KEY + "\"}");

        assertThat(answer).startsWith(failed(4, 4, "").replace("]}", "")).contains("109106", "109105", "109108");
        assertNobodyWasTexted();
    }

    @Test
    void a_fault_is_journalled_by_the_request_that_had_it() {
        messaging.sendTo("hello", "{\"contactKey\":\"a\",\"messageKey\":\"k1\"}");

        assertThat(mobileConnect.journal().entries())
                .filteredOn(entry -> entry.event() instanceof MessageFaulted)
                .singleElement()
                .satisfies(entry -> assertThat(entry.cause()).isEqualTo(1));
    }

    private void assertNobodyWasTexted() {
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> (Object) entry.event())
                .noneMatch(event -> event instanceof MtDelivered || event instanceof MessageAccepted);
    }

    private static String json(String recipient) {
        return recipient.replace('\'', '"').replace("CONTACT", LONG_CONTACT);
    }
}
