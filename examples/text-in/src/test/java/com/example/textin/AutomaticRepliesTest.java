package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Phones that answer by themselves, where the test is about the club and not about what people type. */
@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class AutomaticRepliesTest {
    private final TextClub club;

    AutomaticRepliesTest(@AuthUrl URI authUrl) {
        club = new TextClub(authUrl, "client-id", "client-secret");
    }

    @Nested
    @UseScenario(field = "EVERYBODY_JOINS")
    class When_everybody_answers_at_once {
        static final Scenario EVERYBODY_JOINS = AutomaticReply.to("Reply Y")
                .with("Y")
                .and(AutomaticReply.to("first name").with("Ann"))
                .and(AutomaticReply.to("ZIP code").with("46204"));

        @Test
        void an_invitation_makes_a_member(Handset phone) {
            String number = phone.number().digits();

            club.invite(number);

            club.poll();
            assertThat(club.members()).containsExactly(new Member(number, "Ann", "46204"));
        }

        @Test
        void a_hundred_invitations_make_a_hundred_members() {
            IntStream.range(0, 100).forEach(i -> club.invite("1463556%04d".formatted(i)));

            club.poll();

            assertThat(club.members()).hasSize(100).extracting(Member::zip).containsOnly("46204");
        }
    }

    @Nested
    @UseScenario(field = "AFTER_LUNCH")
    class When_the_answer_takes_a_while {
        static final Scenario AFTER_LUNCH =
                AutomaticReply.to("Reply Y").with("Y").after(Duration.ofMinutes(45));

        @Test
        void a_customer_is_a_member_when_the_answer_has_come(Handset phone, TimeControl time) {
            club.invite(phone.number().digits());

            time.advanceBy(Duration.ofMinutes(44));
            club.poll();
            assertThat(club.members()).isEmpty();

            time.advanceBy(Duration.ofMinutes(1));
            club.poll();
            assertThat(phone).isSubscribedTo(NorthernTrail.JOIN);
            assertThat(club.members()).hasSize(1);
        }
    }
}
