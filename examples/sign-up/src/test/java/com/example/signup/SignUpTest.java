package com.example.signup;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.Transcript;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class SignUpTest {

    @Test
    void a_visitor_is_subscribed_only_after_answering_yes(
            FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        var signUp = new SignUpService(mobileConnect.authUrl(), "client-id", "client-secret");

        signUp.invite("13175551212");

        assertThat(phone).hasReceived("Reply Y to join Northern Trail alerts").fromCode("86288");
        assertThat(phone).isInProgressFor("JOINSMS");

        assertThat(phone.reply("YES")).isAnsweredOnlyWith("Welcome to Northern Trail alerts!");
        assertThat(phone).isSubscribedTo("JOINSMS");
        assertThat(mobileConnect).hasSentNothingElse(); // since the exchange above
    }

    @AfterEach
    void show_the_conversation(Journal journal) {
        System.out.println(String.join(
                "\n  ",
                "conversation (time since start)",
                String.join("\n  ", Transcript.of(journal).conversation())));
    }
}
