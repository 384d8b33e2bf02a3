package com.example.guide;

import static com.example.guide.NorthernTrail.CODE;
import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class ScenariosTest {
    static final OptInMessage NEWS =
            OptInMessage.singleOptIn(CODE.keyword("NEWS")).welcoming("News it is");

    static final Scenario THREE_CUSTOMERS = mobileConnect -> mobileConnect
            .account()
            .add(
                    Contact.of("Astro25", "+1 317 555 1212")
                            .with("FirstName", "Astro")
                            .subscribedTo(JOIN),
                    Contact.of("Codey36", "+1 317 555 1213").inProgressFor(JOIN),
                    Contact.of("Ruth47", "+1 317 555 1214").optedOutOf(JOIN));

    @Nested
    @UseScenario(field = "THREE_CUSTOMERS")
    class With_customers {

        @Test
        void they_stand_where_the_scenario_put_them(FakeMobileConnect mobileConnect) {
            assertThat(mobileConnect.handset("+1 317 555 1212")).isSubscribedTo(JOIN);
            assertThat(mobileConnect.handset("+1 317 555 1213")).isInProgressFor(JOIN);
            assertThat(mobileConnect.handset("+1 317 555 1214")).isUnsubscribedFrom(JOIN);
            assertThat(mobileConnect).hasSentNothing();
        }
    }

    @Test
    void a_test_can_add_what_it_alone_needs(FakeMobileConnect mobileConnect, Handset phone) {
        mobileConnect.account().add(NEWS);

        assertThat(phone.text("NEWS")).isAnsweredOnlyWith("News it is");
    }

    @Test
    void what_does_not_fit_is_refused(FakeMobileConnect mobileConnect) {
        assertThatThrownBy(() -> mobileConnect.account().add(OptInMessage.singleOptIn(CODE.keyword("JOINSMS"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "keyword JOINSMS on 86288 is taken already; the account has double opt-in JOINSMS on 86288 and was given single opt-in JOINSMS on 86288");
    }

    @Test
    void a_world_begins_again(FakeMobileConnect mobileConnect, Handset phone) {
        phone.text("JOINSMS");

        mobileConnect.reset();

        assertThat(phone).hasReceivedNothing().hasNoSubscriptionTo(JOIN);
    }
}
