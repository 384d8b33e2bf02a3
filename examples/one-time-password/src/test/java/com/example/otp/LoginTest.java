package com.example.otp;

import static com.example.otp.Application.login;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginTest {
    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    private final LoginCodes codes;

    LoginTest(FakeMobileConnect mobileConnect) {
        codes = Application.startedFor(mobileConnect);
    }

    @Test
    void a_customer_logs_in_with_the_code_on_the_phone(Handset phone) {
        Login login = login("1", phone);

        codes.send(login);
        String typed = phone.newest().find("\\d{6}");

        assertThat(codes.accepts(login, typed)).isTrue();
    }

    @Test
    void the_code_comes_from_the_shops_own_number(Handset phone) {
        codes.send(login("1", phone));

        assertThat(phone.newest()).isFromCode(NorthernTrail.CODE);
        assertThat(phone).isSubscribedTo(NorthernTrail.LOGIN);
    }

    @Test
    void the_code_of_another_login_is_not_accepted(FakeMobileConnect mobileConnect, Handset ann, Handset bob) {
        AtomicInteger number = new AtomicInteger();
        LoginCodes counted = Application.startedFor(mobileConnect, number::incrementAndGet);

        counted.send(List.of(login("1", ann), login("2", bob)));

        assertThat(counted.accepts(login("2", bob), ann.newest().find("\\d{6}")))
                .isFalse();
    }

    @Test
    void a_code_is_good_once(Handset phone) {
        Login login = login("1", phone);
        codes.send(login);
        String typed = phone.newest().find("\\d{6}");

        codes.accepts(login, typed);

        assertThat(codes.accepts(login, typed)).isFalse();
    }

    @Test
    void a_code_is_good_for_less_than_five_minutes(Handset phone, TimeControl time) {
        Login login = login("1", phone);
        codes.send(login);

        time.advanceBy(Duration.ofMinutes(5));

        assertThat(codes.accepts(login, phone.newest().find("\\d{6}"))).isFalse();
    }

    @Test
    void a_code_keeps_its_zeros_on_the_way(FakeMobileConnect mobileConnect, Handset phone) {
        Application.startedFor(mobileConnect, () -> 42).send(login("1", phone));

        assertThat(phone).hasExactlyReceived("000042 is your Northern Trail login code.");
    }

    @Test
    void the_application_sees_that_the_code_has_left(Handset phone) {
        Login login = login("1", phone);

        codes.send(login);

        assertThat(codes.status(login)).isEqualTo(new MessageStatus("SMSSent", ""));
    }
}
