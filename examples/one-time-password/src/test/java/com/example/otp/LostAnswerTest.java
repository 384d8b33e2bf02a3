package com.example.otp;

import static com.example.otp.Application.login;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LostAnswerTest {
    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    private final FakeMobileConnect mobileConnect;
    private final LoginCodes codes;

    LostAnswerTest(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.codes = Application.startedFor(mobileConnect);
    }

    @Test
    void trying_again_with_the_same_message_key_texts_once(Handset phone) {
        Login login = login("1", phone);
        mobileConnect.faults().next(Route.MESSAGE_SEND).loseTheAnswer();

        assertThat(codes.send(login)).isEmpty();

        assertThat(mobileConnect).hasRequests(Route.MESSAGE_SEND, 2);
        assertThat(phone).hasReceivedCount(1);
        assertThat(codes.accepts(login, phone.newest().find("\\d{6}"))).isTrue();
    }

    @Test
    void several_customers_are_texted_once_each_and_the_one_without_a_number_is_refused(Handset ann, Handset bob) {
        Login withoutNumber = new Login("3", "customer without a phone", "");
        mobileConnect.faults().next(Route.MESSAGES_SEND).loseTheAnswer();

        Map<Login, String> refused = codes.send(List.of(login("1", ann), login("2", bob), withoutNumber));

        assertThat(refused).containsOnlyKeys(withoutNumber);
        assertThat(ann).hasReceivedCount(1);
        assertThat(bob).hasReceivedCount(1);
    }

    @Test
    void after_two_lost_answers_the_status_tells_what_nobody_knows(Handset phone) {
        Login login = login("1", phone);
        mobileConnect.faults().next(2, Route.MESSAGE_SEND).loseTheAnswer();

        assertThatThrownBy(() -> codes.send(login))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("POST /messaging/v1/sms/messages/login-1 was not answered");

        assertThat(codes.status(login)).isEqualTo(new MessageStatus("SMSSent", ""));
        assertThat(phone).hasReceivedCount(1);
    }

    @Test
    void a_message_key_that_was_taken_before_is_not_mistaken_for_success(Handset phone) {
        Login login = login("1", phone);
        codes.send(login);

        assertThat(codes.send(login))
                .containsExactly(Map.entry(login, "MCMS_UTM_Validation_DuplicateMessageKey: Invalid subscriber"));
        assertThat(phone).hasReceivedCount(1);
    }

    @Test
    void without_a_token_nothing_is_sent(Handset phone) {
        mobileConnect.faults().next(Route.TOKEN).loseTheAnswer();

        assertThatThrownBy(() -> codes.send(login("1", phone)))
                .isExactlyInstanceOf(MobileConnectException.class)
                .hasMessage("there is no access token");

        assertThat(phone).hasReceivedNothing();
    }
}
