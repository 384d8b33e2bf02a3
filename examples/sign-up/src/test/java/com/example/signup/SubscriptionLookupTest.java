package com.example.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@UseScenario(NorthernTrail.class)
class SubscriptionLookupTest {

    @RegisterExtension
    static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

    private final SignUpService signUp =
            new SignUpService(EXTENSION.mobileConnect().authUrl(), "client-id", "client-secret");

    @Test
    void the_application_sees_who_has_joined_and_left(@WithNumber("+1 317 555 1212") Handset phone) {
        assertThat(signUp.isSubscribed("13175551212")).isFalse();

        signUp.invite("13175551212");
        assertThat(signUp.isSubscribed("13175551212")).isFalse();

        phone.reply("YES");
        assertThat(signUp.isSubscribed("13175551212")).isTrue();

        phone.reply("STOP");
        assertThat(signUp.isSubscribed("13175551212")).isFalse();
    }

    /** The documents leave open which rows the look-up lists; the application has to cope with both. */
    @Nested
    @UseScenario(field = "EVERY_ROW")
    class When_every_row_is_listed {
        static final Scenario EVERY_ROW = Scenarios.underTheAlternativeOf(Reading.SUBSCRIPTION_ROWS);

        @Test
        void a_number_in_progress_has_not_joined(@WithNumber("+1 317 555 1212") Handset phone) {
            signUp.invite("13175551212");
            assertThat(signUp.isSubscribed("13175551212")).isFalse();

            phone.reply("YES");
            assertThat(signUp.isSubscribed("13175551212")).isTrue();
        }
    }

    @Test
    void other_keywords_do_not_count(FakeMobileConnect mobileConnect, Handset phone) {
        mobileConnect.account().add(OptInMessage.singleOptIn(NorthernTrail.CODE.keyword("CODETEST")));

        phone.text("CODETEST");

        assertThat(signUp.isSubscribed(phone.number().digits())).isFalse();
    }
}
