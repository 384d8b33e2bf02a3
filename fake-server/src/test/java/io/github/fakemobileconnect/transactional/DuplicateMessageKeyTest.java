package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.failed;
import static io.github.fakemobileconnect.kit.Messaging.fault;
import static io.github.fakemobileconnect.kit.Refusals.assertOnlyRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a single message with a key that was used before gets is a reading. */
class DuplicateMessageKeyTest {
    private static final String DUPLICATE = "MCMS_UTM_Validation_DuplicateMessageKey";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(DuplicateMessageKeyTest::definition);

    private final Messaging messaging = new Messaging(mobileConnect);

    private static void definition(FakeMobileConnect fake) {
        fake.account()
                .add(SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hello"));
    }

    @Test
    void the_reading_is_consulted_for_a_duplicate_alone() {
        messaging.send("k", "hello");
        long before = mobileConnect.journal().newest();

        again();

        assertThat(consultedAfter(before)).containsExactly(Reading.DUPLICATE_MESSAGE_KEY);
    }

    @Test
    void the_reading_is_not_consulted_otherwise() {
        messaging.send("k", "hello");
        messaging.sendTo("hello", "{\"contactKey\":\"a\",\"to\":\"13175551212\",\"messageKey\":\"k\"}");

        assertThat(consultedAfter(0)).isEmpty();
    }

    @Test
    void a_duplicate_alone_is_refused_under_the_alternative() {
        takeTheAlternative();
        messaging.send("k", "hello");
        long before = mobileConnect.journal().newest();

        HttpResponse<String> answer = again();

        String body = "{\"message\":\"" + DUPLICATE + "\",\"errorcode\":109110,\"documentation\":\"\"}";
        assertThat(answer.body()).isEqualTo(body);
        assertOnlyRefused(mobileConnect.journal().after(before), 400, body);
        assertThat(mobileConnect.journal().after(before).get(1).event())
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.readings()).containsExactly(Reading.DUPLICATE_MESSAGE_KEY));
    }

    @Test
    void a_duplicate_among_several_is_accepted_under_the_alternative() {
        takeTheAlternative();
        messaging.send("k", "hello");

        assertThat(messaging.sendTo("hello", "{\"contactKey\":\"a\",\"to\":\"13175551212\",\"messageKey\":\"k\"}"))
                .isEqualTo(failed(1, 1, fault("k", 109110, DUPLICATE)));
    }

    private void takeTheAlternative() {
        mobileConnect.reset(
                new NorthernTrail(),
                DuplicateMessageKeyTest::definition,
                Scenarios.underTheAlternativeOf(Reading.DUPLICATE_MESSAGE_KEY));
    }

    private List<Reading> consultedAfter(long sequence) {
        return mobileConnect.journal().after(sequence).stream()
                .filter(entry -> entry.event() instanceof ReadingConsulted)
                .map(entry -> ((ReadingConsulted) entry.event()).reading())
                .toList();
    }

    private HttpResponse<String> again() {
        return messaging.sendWith(
                "k", "{\"definitionKey\":\"hello\",\"recipient\":{\"contactKey\":\"Astro25\",\"to\":\"13175551212\"}}");
    }
}
