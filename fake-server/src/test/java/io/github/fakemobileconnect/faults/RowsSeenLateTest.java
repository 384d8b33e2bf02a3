package io.github.fakemobileconnect.faults;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An application that looks up subscriptions too early sees how things stood before; counted in looks, not in time. */
class RowsSeenLateTest {
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/";
    private static final String ME = "{\"mobileNumbers\":[\"13175551212\"]";

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            NorthernTrail.start(Scenarios.rowsAppearAfterPolls(2), RowsSeenLateTest::message);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void message(FakeMobileConnect fake) {
        fake.account().add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello"));
    }

    @Test
    void a_number_of_polls_below_zero_is_refused() {
        assertThatThrownBy(() -> Scenarios.rowsAppearAfterPolls(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of polls must be 0 or more but was -1");
    }

    @Test
    void appear_after_that_many_looks() {
        phone.text("CODETEST");

        assertThat(rows()).isZero();
        assertThat(rows()).isZero();
        assertThat(rows()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void do_not_appear_with_time() {
        phone.text("CODETEST");
        mobileConnect.time().advanceBy(Duration.ofDays(1));
        application.useToken(mobileConnect.accessToken());

        assertThat(rows()).isZero();
    }

    @Test
    void of_who_said_stop_disappear_as_late() {
        phone.text("CODETEST");
        look(3);

        phone.text("STOP");

        assertThat(rows()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    @Test
    void looks_before_the_change_do_not_count() {
        look(5);
        phone.text("CODETEST");

        assertThat(rows()).isZero();
        assertThat(rows()).isZero();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void are_counted_for_each_number() {
        mobileConnect.handset("+1 317 555 1213").text("CODETEST");
        phone.text("CODETEST");
        look(2);

        assertThat(rowsFor("\"mobileNumber\":[\"13175551213\"]")).isZero();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_number_asked_for_twice_in_one_look_counts_once() {
        phone.text("CODETEST");
        String twice = "\"mobileNumber\":[\"13175551212\",\"13175551212\"],\"subscriberKey\":[\"13175551212\"]";

        assertThat(rowsFor(twice)).isZero();
        assertThat(rowsFor(twice)).isZero();
        assertThat(rowsFor(twice)).isEqualTo(1);
    }

    @Test
    void looks_that_are_refused_do_not_count() {
        phone.text("CODETEST");
        for (int i = 0; i < 3; i++) {
            assertThat(application
                            .postWithoutToken("/sms/v1/contacts/subscriptions", "{\"mobileNumber\":[\"13175551212\"]}")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(subscriptions("\"mobileNumber\":[\"13175551212\"" + ",\"1\"".repeat(500) + "]")
                            .statusCode())
                    .isEqualTo(400);
        }

        assertThat(rows()).isZero();
    }

    @Test
    void that_a_scenario_arranged_are_seen_at_once() {
        mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").subscribedTo(TEST));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void that_were_arranged_disappear_late_too() {
        mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").subscribedTo(TEST));
        phone.text("STOP");

        assertThat(rows()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    @Test
    void the_account_and_the_sends_know_better() {
        phone.text("CODETEST");
        look(1);

        application.post(SEND + "send", ME + "}");

        assertThat(phone.newest().text()).isEqualTo("Hello");
        assertThat(mobileConnect.account().subscriptions()).hasSize(1);
    }

    @Test
    void appear_at_once_in_a_world_without_lag() {
        mobileConnect.reset(new NorthernTrail());
        phone.text("CODETEST");

        assertThat(rows()).isEqualTo(1);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            rows();
        }
    }

    private int rows() {
        return rowsFor("\"mobileNumber\":[\"13175551212\"]");
    }

    private int rowsFor(String asked) {
        return Integer.parseInt(subscriptions(asked).body().replaceFirst("\\{\"count\":\"(\\d+)\".*", "$1"));
    }

    private HttpResponse<String> subscriptions(String asked) {
        return application.post("/sms/v1/contacts/subscriptions", "{" + asked + "}");
    }
}
