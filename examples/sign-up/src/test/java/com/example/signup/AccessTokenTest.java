package com.example.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.RequestAnswered;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class AccessTokenTest {

    private final SignUpService signUp;

    AccessTokenTest(FakeMobileConnect mobileConnect) {
        signUp = new SignUpService(mobileConnect.authUrl(), "client-id", "client-secret");
    }

    @Test
    void a_token_serves_several_requests(Handset one, Handset other, Journal journal) {
        signUp.invite(one.number().digits());
        signUp.invite(other.number().digits());

        assertThat(tokensIssued(journal)).isEqualTo(1);
    }

    @Test
    void an_expired_token_is_renewed(Handset one, Handset other, TimeControl time, Journal journal) {
        signUp.invite(one.number().digits());

        time.advanceBy(Duration.ofMinutes(21));
        signUp.invite(other.number().digits());

        assertThat(other.inbox()).hasSize(1);
        assertThat(tokensIssued(journal)).isEqualTo(2);
        assertThat(journal.entries().stream().map(Entry::event).filter(RequestRefused.class::isInstance))
                .as("refused for the expired token")
                .hasSize(1);
    }

    private static long tokensIssued(Journal journal) {
        return journal.entries().stream()
                .map(Entry::event)
                .filter(event -> event instanceof RequestAnswered answered && answered.route() == Route.TOKEN)
                .count();
    }
}
