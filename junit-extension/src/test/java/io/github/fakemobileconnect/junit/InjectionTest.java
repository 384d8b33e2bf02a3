package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.journal.Journal;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(MobileConnectExtension.class)
class InjectionTest {

    @Test
    void the_parts_of_the_fake_can_be_asked_for(
            FakeMobileConnect mobileConnect, Account account, TimeControl time, Journal journal) {
        mobileConnect.handset("+1 317 555 1212").text("JOINSMS");
        time.advanceBy(Duration.ofMinutes(1));

        assertThat(account.subscriptions()).hasSize(1);
        assertThat(journal.entries()).hasSize((int) mobileConnect.journal().newest());
        assertThat(time.now()).isEqualTo(journal.start().plusSeconds(60));
    }

    @Test
    void the_urls_can_be_asked_for(FakeMobileConnect mobileConnect, @RestUrl URI rest, @AuthUrl URI auth) {
        assertThat(rest).isEqualTo(mobileConnect.restUrl());
        assertThat(auth).isEqualTo(mobileConnect.authUrl());
    }

    @Test
    void a_handset_has_the_number_it_is_given(@WithNumber("+1 317 555 1212") Handset phone) {
        assertThat(phone).hasToString("+1 317 555 1212");
    }

    @Test
    void other_handsets_have_numbers_that_nobody_else_has(Handset one, Handset other) {
        assertThat(one.number()).isNotEqualTo(other.number());
        assertThat(one.toString()).matches("\\+1 463 \\d{3} \\d{4}");
    }

    @Test
    void a_url_that_does_not_say_which_is_left_to_others() {
        assertThat(Played.of(PlainUrl.class).onlyFailure()).hasMessageContaining("No ParameterResolver registered");
    }

    @Test
    void with_two_extensions_a_parameter_is_refused() {
        Played played = Played.of(TwoExtensions.class);

        assertThat(played.onlyFailure())
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessageMatching(
                        "parameter io.github.fakemobileconnect.FakeMobileConnect \\w+ of ambiguous could come"
                                + " from 2 extensions \\(MobileConnectExtension, MobileConnectExtension playing the sample"
                                + " account\\); remove all but one, or hold them in fields and ask each for mobileConnect\\(\\)");
        assertThat(played.results().testEvents().succeeded().count()).isEqualTo(1);
    }

    @Test
    void a_nested_class_with_an_extension_of_its_own_has_two() {
        assertThat(Played.of(SecondInNested.class).onlyFailure()).hasMessageContaining("could come from 2 extensions");
    }

    @ExtendWith(MobileConnectExtension.class)
    static class PlainUrl {
        @Test
        void never_runs(URI url) {}
    }

    static class TwoExtensions {
        @RegisterExtension
        static final MobileConnectExtension FIRST = new MobileConnectExtension();

        @RegisterExtension
        final MobileConnectExtension second =
                MobileConnectExtension.playing(io.github.fakemobileconnect.Scenarios.sampleAccount());

        @Test
        void ambiguous(FakeMobileConnect mobileConnect) {}

        @Test
        void asks_each_extension() {
            assertThat(FIRST.mobileConnect().restUrl())
                    .isNotEqualTo(second.mobileConnect().restUrl());
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class SecondInNested {
        @Test
        void only_one_here(FakeMobileConnect mobileConnect) {}

        @Nested
        class Inner {
            @RegisterExtension
            final MobileConnectExtension second = new MobileConnectExtension();

            @Test
            void ambiguous(FakeMobileConnect mobileConnect) {}
        }
    }
}
