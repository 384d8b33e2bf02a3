package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class JoiningTest {
    private static final String ANN = "13175551212";

    private final TextClub club;

    JoiningTest(@AuthUrl URI authUrl) {
        club = new TextClub(authUrl, "client-id", "client-secret");
    }

    @Test
    void a_customer_joins_and_the_club_learns_name_and_zip_code(@WithNumber("+1 317 555 1212") Handset phone) {
        club.invite(ANN);
        assertThat(phone).hasExactlyReceived("Reply Y to join the Northern Trail text club");

        assertThat(phone.reply("Y")).isAnsweredOnlyWith("Welcome! Text your first name.");
        club.poll();
        assertThat(club.members()).containsExactly(new Member(ANN, "", ""));

        assertThat(phone.reply("Ann")).isAnsweredOnlyWith("Thanks Ann! Text your ZIP code.");
        club.poll();
        assertThat(club.members()).containsExactly(new Member(ANN, "Ann", ""));

        assertThat(phone.reply("46204")).isAnsweredOnlyWith("Thanks!");
        club.poll();
        assertThat(club.members()).containsExactly(new Member(ANN, "Ann", "46204"));
    }

    @Test
    void nobody_is_a_member_by_invitation_alone(@WithNumber("+1 317 555 1212") Handset phone) {
        club.invite(ANN);

        club.poll();

        assertThat(phone).isInProgressFor(NorthernTrail.JOIN);
        assertThat(club.members()).isEmpty();
    }

    @Test
    void the_answers_of_two_customers_are_not_mixed_up(Handset one, Handset other) {
        club.invite(one.number().digits());
        club.invite(other.number().digits());

        one.reply("yes");
        other.reply("yes");
        other.reply("Lou");
        one.reply("Ann");

        club.poll();
        assertThat(club.members()).extracting(Member::firstName).containsExactly("Ann", "Lou");
    }

    @Test
    void who_is_slow_to_answer_stays_a_member_whose_name_is_not_known(
            @WithNumber("+1 317 555 1212") Handset phone, TimeControl time) {
        club.invite(ANN);
        phone.reply("Y");

        time.advanceBy(Duration.ofMinutes(61)); // the conversation has closed
        assertThat(phone.reply("Ann")).isAnsweredOnlyWith(NorthernTrail.SORRY.content());

        club.poll();
        assertThat(club.members()).containsExactly(new Member(ANN, "", ""));
    }
}
