package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class HelpAndStopTest {
    private static final String ANN = "13175551212";

    private final TextClub club;

    HelpAndStopTest(@AuthUrl URI authUrl) {
        club = new TextClub(authUrl, "client-id", "client-secret");
    }

    @BeforeEach
    void invite() {
        club.invite(ANN);
    }

    @Test
    void help_in_the_midst_does_not_disturb(@WithNumber("+1 317 555 1212") Handset phone) {
        assertThat(phone.reply("HELP")).isAnsweredOnlyWith(NorthernTrail.HELP);
        phone.reply("Y");
        assertThat(phone.reply("help")).isAnsweredOnlyWith(NorthernTrail.HELP);
        phone.reply("Ann");
        assertThat(phone.reply("HELP")).isAnsweredOnlyWith(NorthernTrail.HELP);
        phone.reply("46204");

        club.poll();
        assertThat(club.members()).containsExactly(new Member(ANN, "Ann", "46204"));
    }

    @Test
    void stop_ends_a_membership_and_the_club_notices_at_its_next_poll(@WithNumber("+1 317 555 1212") Handset phone) {
        phone.reply("Y");
        club.poll();
        assertThat(club.member(ANN)).isPresent();

        assertThat(phone.reply("STOP")).isAnsweredOnlyWith(NorthernTrail.CODE.stopAnswer());
        assertThat(phone).isUnsubscribedFrom(NorthernTrail.JOIN);

        assertThat(club.member(ANN)).as("before the poll").isPresent();
        club.poll();
        assertThat(club.member(ANN)).as("after the poll").isEmpty();
    }

    @Test
    void stop_ends_the_chain(@WithNumber("+1 317 555 1212") Handset phone) {
        phone.reply("Y");
        phone.reply("STOP");

        assertThat(phone.reply("Ann")).isAnsweredOnlyWith(NorthernTrail.SORRY.content());
    }

    @Test
    void who_comes_back_is_asked_anew(@WithNumber("+1 317 555 1212") Handset phone) {
        phone.reply("Y");
        phone.reply("Ann");
        club.poll();
        phone.reply("STOP");
        club.poll();

        club.invite(ANN);
        phone.reply("Y");
        phone.reply("Anna");

        club.poll();
        assertThat(club.members()).containsExactly(new Member(ANN, "Anna", ""));
    }
}
