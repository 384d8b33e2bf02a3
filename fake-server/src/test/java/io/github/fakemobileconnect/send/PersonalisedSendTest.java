package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.send.ContactSends.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.sms.MtMessage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a text in the place of personalisation. */
class PersonalisedSendTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = ContactSends.start();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void by_the_contact_where_the_request_has_nothing() {
        mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").with("firstname", "Astro"));
        phone.text("CODETEST");

        application.post(SEND, "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Hi Astro");
    }

    @Test
    void by_nothing_which_is_journalled() {
        phone.text("CODETEST");

        application.post(SEND, "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Hi ");
        assertThat(ContactSends.events(mobileConnect, AttributeMissing.class))
                .containsExactly(new AttributeMissing(phone.number(), "FirstName"));
    }

    @ParameterizedTest
    @CsvSource({
        "100%% sure %%Name%%,          100%% sure Anna",
        "100%%sure %%Name%%,           100%%sure Anna",
        "%%First-Name%% %%Größe%%,     A-B groß",
        "%%MOBILE_NUMBER%% %%short_code%%, 13175551212 86288",
        "%% Name %%,                   %% Name %%",
        "%%name%%%%NAME%%,             AnnaAnna"
    })
    void as_names_stand_between_percent_signs(String text, String arrives) {
        phone.text("CODETEST");

        application.post(SEND, """
                {"Subscribers":[{"MobileNumber":"13175551212","SubscriberKey":"k",
                  "Attributes":[{"Name":"x"},{"NAME":"Anna","First-Name":"A-B"},{"Größe":"groß"}]}],
                 "Override":true,"messageText":"%s"}""".formatted(text));

        assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo(arrives);
    }

    @Test
    void also_where_there_is_script() {
        phone.text("CODETEST");

        application.post(SEND, """
                {"mobileNumbers":["13175551212"],"Override":true,"messageText":"%%=Uppercase(MOBILE_NUMBER)=%% %%SHORT_CODE%%"}""");

        assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("13175551212 86288");
        assertThat(ContactSends.events(mobileConnect, ScriptNotEvaluated.class)).isEmpty();
    }
}
