package com.example.otp;

import static com.example.otp.Application.login;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MixedAnswerTest {
    private static final Login WITHOUT_NUMBER = new Login("0", "customer without a phone", "");
    private static final String NO_NUMBER = "MCMS_UTM_Validation_MissingRequiredField_to: Invalid subscriber";

    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    private final LoginCodes codes;

    MixedAnswerTest(FakeMobileConnect mobileConnect) {
        codes = Application.startedFor(mobileConnect);
    }

    @Test
    void a_customer_without_a_number_does_not_keep_the_others_from_logging_in(Handset ann, Handset bob) {
        Login loginOfBob = login("2", bob);

        Map<Login, String> refused = codes.send(List.of(login("1", ann), WITHOUT_NUMBER, loginOfBob));

        assertThat(refused).containsExactly(Map.entry(WITHOUT_NUMBER, NO_NUMBER));
        assertThat(ann).hasReceivedCount(1);
        assertThat(codes.accepts(loginOfBob, bob.newest().find("\\d{6}"))).isTrue();
    }

    @Test
    void a_customer_without_a_number_is_refused_alone_as_well() {
        assertThat(codes.send(WITHOUT_NUMBER)).containsExactly(Map.entry(WITHOUT_NUMBER, NO_NUMBER));
    }

    @Test
    void a_number_that_cannot_be_is_refused(Handset ann) {
        Login mistyped = new Login("2", "customer with a typo", "1317");

        assertThat(codes.send(List.of(login("1", ann), mistyped)))
                .containsExactly(Map.entry(mistyped, "MCMS_UTM_Validation_InvalidValue_to: Invalid subscriber"));
    }

    /** MobileConnect accepts the message and finds out later, so the refusals do not tell. */
    @Nested
    class For_a_customer_who_texted_stop {
        @Test
        void nothing_is_sent(Handset phone) {
            phone.text("STOP");

            assertThat(codes.send(login("1", phone))).isEmpty();

            assertThat(phone).hasExactlyReceived(NorthernTrail.CODE.stopAnswer());
        }

        @Test
        void the_status_tells(Handset phone) {
            phone.text("STOP");
            Login login = login("1", phone);

            codes.send(login);

            assertThat(codes.status(login)).isEqualTo(new MessageStatus("SMSNotSent", "Unsubscribed"));
        }

        @Test
        void the_customer_is_reported_beside_the_one_without_a_number(Handset phone, Handset other) {
            phone.text("STOP");
            List<Login> logins = List.of(login("1", phone), login("2", other), WITHOUT_NUMBER);

            codes.send(logins);

            assertThat(codes.notTexted(logins))
                    .containsExactly(
                            Map.entry(logins.get(0), "Unsubscribed"), Map.entry(WITHOUT_NUMBER, "InvalidMobileNumber"));
        }
    }
}
