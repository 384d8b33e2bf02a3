package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(MobileConnectExtension.class)
class ParameterConsentTest {

    static final Code CODE = Code.shortCode("86288");
    static final Code OTHER = Code.shortCode("12345");

    /** JOINSMS on two codes, NEWS on one. */
    static final class TwoCodes implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect
                    .account()
                    .add(
                            CODE,
                            OTHER,
                            OptInMessage.doubleOptIn(CODE.keyword("JOINSMS")).asking("Reply Y"),
                            OptInMessage.doubleOptIn(OTHER.keyword("JOINSMS")).asking("Reply Y"),
                            OptInMessage.singleOptIn(CODE.keyword("NEWS")));
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Subscribed("JOINSMS")
    @interface Member {}

    @Test
    void a_subscribed_number_receives_messages(Account account, @Subscribed("JOINSMS") Handset phone) {
        assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Subscribed");
    }

    @Test
    void nothing_was_sent_for_it(@Subscribed("JOINSMS") @InProgress("WINE") Handset phone) {
        assertThat(phone.inbox()).isEmpty();
    }

    @Test
    void a_number_in_progress_can_confirm(@InProgress("JOINSMS") Handset phone) {
        assertThat(phone.reply("Y").answers())
                .extracting(MtMessage::text)
                .containsExactly("Welcome to Northern Trail alerts!");
    }

    @Test
    void a_number_that_opted_out_has_said_stop(Account account, @OptedOut("JOINSMS") Handset phone) {
        assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Unsubscribed");
        assertThat(account.hasOptedOut(phone.number(), CODE)).isTrue();
    }

    @Test
    void a_subscribed_number_can_say_stop_to_the_code(Account account, @Subscribed("JOINSMS") Handset phone) {
        phone.reply("STOP");

        assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Unsubscribed");
    }

    @Test
    void the_number_can_be_given(Account account, @Subscribed("JOINSMS") @WithNumber("+1 317 555 1212") Handset phone) {
        assertThat(phone).hasToString("+1 317 555 1212");
        assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Subscribed");
    }

    @Test
    void several_standings_and_keywords_go_together(
            Account account,
            @Subscribed({"joinsms", "CODETEST"}) @InProgress("WINE") Handset one,
            @Subscribed("CODETEST") @OptedOut("JOINSMS") Handset other) {
        assertThat(standings(account, one))
                .containsExactlyInAnyOrder(
                        "JOINSMS on 86288 Subscribed", "CODETEST on 86288 Subscribed", "WINE on 86288 In Progress");
        assertThat(standings(account, other))
                .containsExactlyInAnyOrder("CODETEST on 86288 Subscribed", "JOINSMS on 86288 Unsubscribed");
    }

    @Test
    void an_annotation_of_your_own_can_say_it(Account account, @Member Handset phone) {
        assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Subscribed");
    }

    @Nested
    @UseScenario(TwoCodes.class)
    class With_a_word_on_two_codes {

        @Test
        void the_code_says_which_is_meant(
                Account account, @Subscribed(value = "JOINSMS", code = "12345") @OptedOut("NEWS") Handset phone) {
            assertThat(standings(account, phone))
                    .containsExactlyInAnyOrder("JOINSMS on 12345 Subscribed", "NEWS on 86288 Unsubscribed");
        }
    }

    @Nested
    class In_a_before_each_method {
        private final List<String> before = new ArrayList<>();

        @BeforeEach
        void join(Account account, @Subscribed("JOINSMS") @WithNumber("+1 317 555 1212") Handset phone) {
            before.addAll(standings(account, phone));
        }

        @Test
        void it_is_arranged_by_then(Account account, @WithNumber("+1 317 555 1212") Handset phone) {
            assertThat(before).containsExactly("JOINSMS on 86288 Subscribed");
            assertThat(standings(account, phone)).isEqualTo(before);
        }
    }

    @Test
    void a_constructor_arranges_the_world_of_its_test() {
        Played.of(ByConstructor.class).passed(2);
    }

    @Test
    void each_turn_on_a_shared_fake_begins_without_the_standings_of_the_last() {
        Played.of(OnASharedFake.class).passed(2);
    }

    static class OnASharedFake {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @RepeatedTest(2)
        void is_the_only_one(Account account, @Subscribed("JOINSMS") Handset phone) {
            assertThat(account.subscriptions()).hasSize(1);
            assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Subscribed");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class ByConstructor {
        private final Handset phone;

        ByConstructor(@Subscribed("JOINSMS") Handset phone) {
            this.phone = phone;
        }

        @RepeatedTest(2)
        void is_subscribed(Account account) {
            assertThat(account.subscriptions()).hasSize(1);
            assertThat(standings(account, phone)).containsExactly("JOINSMS on 86288 Subscribed");
        }
    }

    static List<String> standings(Account account, Handset phone) {
        return account.subscriptionsOf(phone.number()).stream()
                .map(subscription -> subscription.keyword() + " " + subscription.status())
                .toList();
    }
}
