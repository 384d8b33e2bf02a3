package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform knows shows up late; an application that takes the first look for the last word is caught here. */
@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class ReadingTooEarlyTest {
    private static final String ANN = "13175551212";

    private final TextClub club;

    ReadingTooEarlyTest(@AuthUrl URI authUrl) {
        club = new TextClub(authUrl, "client-id", "client-secret");
    }

    @Nested
    @UseScenario(field = "LATE_ROWS")
    class When_subscriptions_show_up_late {
        static final Scenario LATE_ROWS = Scenarios.rowsAppearAfterPolls(2);

        @Test
        void the_club_polls_again_rather_than_give_up(@WithNumber("+1 317 555 1212") Handset phone) {
            club.invite(ANN);
            phone.reply("Y");
            phone.reply("Ann");
            assertThat(phone).isSubscribedTo(NorthernTrail.JOIN);

            club.poll();
            club.poll();
            assertThat(club.members()).as("after two polls").isEmpty();

            club.poll();
            assertThat(club.members()).as("after three polls").containsExactly(new Member(ANN, "Ann", ""));
        }

        @Test
        void a_member_who_left_is_forgotten_as_soon_as_it_shows(@Subscribed("JOIN") Handset phone) {
            club.watch(phone.number().digits());
            club.poll();
            phone.reply("STOP");

            club.poll();
            club.poll();
            assertThat(club.members()).as("after two polls").hasSize(1);

            club.poll();
            assertThat(club.members()).as("after three polls").isEmpty();
        }
    }

    @Nested
    @UseScenario(field = "LATE_HISTORY")
    class When_the_history_shows_up_late {
        static final Scenario LATE_HISTORY = Scenarios.deliveriesAppearAfterPolls(2);

        @Test
        void the_club_asks_again_for_the_name_of_a_member(@WithNumber("+1 317 555 1212") Handset phone) {
            club.invite(ANN);
            phone.reply("Y");
            phone.reply("Ann");

            club.poll();
            club.poll();
            assertThat(club.members()).as("after two polls").containsExactly(new Member(ANN, "", ""));

            club.poll();
            assertThat(club.members()).as("after three polls").containsExactly(new Member(ANN, "Ann", ""));
        }
    }
}
