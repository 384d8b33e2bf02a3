package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SubscriptionLookUpTest {
    private static final String DATES = """
            "createDate":"2026-03-01T09:00:00.0000000Z","completeDate":"2026-03-01T09:00:00.0000000Z\"""";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @Test
    void a_subscribed_number_has_a_row_for_each_keyword() {
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");

        var answer = application.post("/sms/v1/contacts/subscriptions", """
                {"mobileNumber":["13175551212"]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"count\":\"1\"," + DATES + ",\"contacts\":[{\"mobileNumber\":\"13175551212\","
                                + "\"shortCode\":\"86288\",\"keyword\":\"CODETEST\",\"optInDate\":\"2026-03-01T03:00:00.0000000\"}]}");
    }

    @Test
    void pending_opted_out_and_unknown_numbers_have_no_row() {
        mobileConnect.handset("+1 317 555 1212").text("JOINSMS");
        mobileConnect.handset("+1 317 555 1213").text("CODETEST");
        mobileConnect.handset("+1 317 555 1213").text("STOP");

        var answer = application.post("/sms/v1/contacts/subscriptions", """
                {"mobileNumber":["13175551212","13175551213","13175551214","nonsense"]}""");

        assertThat(answer.body()).isEqualTo("{\"count\":\"0\"," + DATES + ",\"contacts\":[]}");
    }

    @Test
    void a_contact_is_found_by_its_key() {
        application.post("/sms/v1/queueMO", """
                {"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"Astro25"}],
                 "shortCode":"86288","messageText":"CODETEST"}""");

        assertThat(rowsFor("\"subscriberKey\":[\"Astro25\"]")).isEqualTo(1);
        assertThat(rowsFor("\"subscriberKey\":[\"13175551212\"]")).isZero();
    }

    @Test
    void a_number_without_a_named_contact_is_its_own_key() {
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");

        assertThat(rowsFor("\"subscriberKey\":[\"13175551212\"]")).isEqualTo(1);
    }

    @Test
    void a_number_that_changes_hands_belongs_to_the_newest_contact() {
        for (String key : new String[] {"Astro25", "Codey36"}) {
            application.post("/sms/v1/queueMO", """
                    {"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"%s"}],
                     "shortCode":"86288","messageText":"CODETEST"}""".formatted(key));
        }

        assertThat(rowsFor("\"subscriberKey\":[\"Astro25\"]")).isZero();
        assertThat(rowsFor("\"subscriberKey\":[\"Codey36\"]")).isEqualTo(1);
    }

    @Test
    void a_row_asked_for_twice_is_listed_once() {
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");

        assertThat(rowsFor("\"mobileNumber\":[\"13175551212\",\"13175551212\"],\"subscriberKey\":[\"13175551212\"]"))
                .isEqualTo(1);
    }

    @Test
    void a_single_number_may_stand_in_the_place_of_the_array() {
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");

        assertThat(rowsFor("\"mobileNumber\":\"13175551212\"")).isEqualTo(1);
    }

    @Test
    void without_either_array_nothing_is_found() {
        assertThat(rowsFor("\"page\":1")).isZero();
    }

    @Test
    void the_opt_in_date_is_that_of_the_subscription() {
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");
        mobileConnect.time().advanceBy(Duration.ofMinutes(5));
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");

        var answer = application.post("/sms/v1/contacts/subscriptions", """
                {"mobileNumber":["13175551212"]}""");

        assertThat(answer.body()).contains("\"optInDate\":\"2026-03-01T03:00:00.0000000\"");
    }

    @Test
    void five_hundred_are_taken_and_one_more_is_refused() {
        assertThat(rowsFor("\"mobileNumber\":" + numbers(500))).isZero();
        mobileConnect.reset();

        var answer = application.post("/sms/v1/contacts/subscriptions", "{\"mobileNumber\":" + numbers(501) + "}");

        assertRefused(mobileConnect, answer, 400, """
                {"errors":["The count of mobile numbers or subscriber keys cannot exceed 500."]}""");
    }

    @Test
    void under_the_alternative_reading_every_row_has_a_status() {
        mobileConnect.reset(new NorthernTrail().and(Scenarios.underTheAlternativeOf(Reading.SUBSCRIPTION_ROWS)));
        mobileConnect.handset("+1 317 555 1212").text("CODETEST");
        mobileConnect.handset("+1 317 555 1212").text("JOINSMS");

        var answer = application.post("/sms/v1/contacts/subscriptions", """
                {"mobileNumber":["13175551212"]}""");

        assertThat(answer.body())
                .isEqualTo("{\"count\":\"2\"," + DATES + ",\"contacts\":[{\"mobileNumber\":\"13175551212\","
                        + "\"shortCode\":\"86288\",\"keyword\":\"CODETEST\",\"optInDate\":\"2026-03-01T03:00:00.0000000\","
                        + "\"status\":\"Subscribed\"},{\"mobileNumber\":\"13175551212\",\"shortCode\":\"86288\","
                        + "\"keyword\":\"JOINSMS\",\"status\":\"In Progress\"}]}");
    }

    private long rowsFor(String members) {
        String body = application
                .post("/sms/v1/contacts/subscriptions", "{" + members + "}")
                .body();
        return body.split("\"keyword\"", -1).length - 1L;
    }

    private static String numbers(int count) {
        return "[" + String.join(",", Collections.nCopies(count, "\"13175551212\"")) + "]";
    }
}
