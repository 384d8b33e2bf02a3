package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.ReservedWordInvited;
import io.github.fakemobileconnect.kit.Application;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that asks people to reply what opts them out. */
class ReservedWordInvitedTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(fake -> {});

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reply CANCEL to cancel                              | CANCEL
            Your seat is booked. reply cancel to cancel it.     | CANCEL
            Reply "CANCEL" to cancel                            | CANCEL
            Reply with CANCEL to cancel                         | CANCEL
            Text QUIT to leave the game                         | QUIT
            Send INFO for the menu                              | INFO
            Reply Y to confirm. Reply END to end the session.   | END
            Reply BASTA for pasta                               | BASTA
            Reply basta for pasta                               | BASTA
            """)
    void for_another_purpose_is_warned_of(String text, String word) {
        send(text);

        assertThat(warnings()).extracting(ReservedWordInvited::word).containsExactly(word);
        assertThat(warnings().get(0).inWords())
                .startsWith(
                        "warning: the text invites the reply " + word + ", which is reserved for opt-out and help  (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply STOP to cancel",
                "Reply HELP for help",
                "Reply HELP if you are lost",
                "Reply QUIT to unsubscribe",
                "Reply CANCEL to opt out",
                "Reply BASTA to stop",
                "Reply Y to confirm",
                "Reply CANCELLATION to cancel",
                "You may cancel at any time",
                "The end is near",
                "Hello"
            })
    void for_its_own_purpose_or_not_at_all_is_not(String text) {
        send(text);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_text_that_the_request_brings_counts() {
        send("Hello", ",\"Override\":true,\"messageText\":\"Reply CANCEL to cancel\"");

        assertThat(warnings()).extracting(ReservedWordInvited::word).containsExactly("CANCEL");
    }

    @Test
    void the_stored_text_does_not_count_where_the_request_brings_another() {
        send("Reply CANCEL to cancel", ",\"Override\":true,\"messageText\":\"Hello\"");

        assertThat(warnings()).isEmpty();
    }

    private void send(String text) {
        send(text, "");
    }

    private void send(String text, String more) {
        mobileConnect.reset(fake -> fake.account()
                .add(
                        CODE.stoppingAlsoOn("BASTA"),
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying(text)));
        String body = "{\"mobileNumbers\":[\"13175551212\"]%s}".formatted(more);
        assertThat(new Application(mobileConnect)
                        .post("/sms/v1/messageContact/MzA6Nzg6MA/send", body)
                        .statusCode())
                .isEqualTo(202);
    }

    private List<ReservedWordInvited> warnings() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(ReservedWordInvited.class::isInstance)
                .map(ReservedWordInvited.class::cast)
                .toList();
    }
}
