package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.InProgress;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.OptedOut;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.UseScenario;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class KeywordsTest {
    private final TextClub club;

    KeywordsTest(@AuthUrl URI authUrl) {
        club = new TextClub(authUrl, "client-id", "client-secret");
    }

    @Test
    void anybody_can_ask_for_the_opening_hours(Handset phone) {
        assertThat(phone.text("hours please")).isAnsweredOnlyWith("Open Monday to Friday, 9 to 6.");
        assertThat(phone).hasNoSubscriptionTo(NorthernTrail.JOIN);
    }

    @Test
    void what_is_no_keyword_gets_the_default_answer(Handset phone) {
        assertThat(phone.text("Do you sell tents?"))
                .isAnsweredOnlyWith("Sorry, we do not know that word. Text HELP for help.");
    }

    /** A chain takes every text as the answer; the application has to live with such names. */
    @Test
    void a_keyword_in_the_midst_of_the_chain_is_taken_for_the_name(Handset phone) {
        club.invite(phone.number().digits());
        phone.reply("Y");

        assertThat(phone.reply("HOURS")).isAnsweredOnlyWith("Thanks HOURS! Text your ZIP code.");

        club.poll();
        assertThat(club.members()).extracting(Member::firstName).containsExactly("HOURS");
    }

    @Test
    void who_joined_without_an_invitation_is_a_member_without_a_name(@Subscribed("JOIN") Handset phone) {
        String number = phone.number().digits();
        club.watch(number);

        club.poll();

        assertThat(club.members()).containsExactly(new Member(number, "", ""));
    }

    @Test
    void a_member_of_long_standing_leaves(@Subscribed("JOIN") Handset phone) {
        club.watch(phone.number().digits());
        club.poll();

        phone.reply("STOP");
        club.poll();

        assertThat(club.members()).isEmpty();
    }

    @Test
    void only_members_are_members(
            @Subscribed("JOIN") Handset member, @InProgress("JOIN") Handset undecided, @OptedOut("JOIN") Handset gone) {
        club.watch(member.number().digits());
        club.watch(undecided.number().digits());
        club.watch(gone.number().digits());

        club.poll();

        assertThat(club.members())
                .extracting(Member::number)
                .containsExactly(member.number().digits());
    }

    @Test
    void the_club_can_watch_more_customers_than_one_look_up_takes(@Subscribed("JOIN") Handset phone) {
        IntStream.range(0, 500).forEach(i -> club.watch("1463556%04d".formatted(i)));
        club.watch(phone.number().digits());

        club.poll();

        assertThat(club.members()).hasSize(1);
    }
}
