package io.github.fakemobileconnect.assertj.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void nothing_is_near_where_nothing_arrived() {
        assertThat(Nearest.to("a", List.of())).isEmpty();
    }

    @Test
    void the_fewest_changed_characters_win() {
        assertThat(nearest("Your code is 1234", "Reply Y to join", "Your code is 1235", "Your ode"))
                .hasValue("#2");
    }

    @Test
    void of_equals_the_newest_wins() {
        assertThat(nearest("Your code", "Your mode", "Reply", "Your mode")).hasValue("#3");
    }

    @Test
    void long_texts_are_told_apart_by_their_length() {
        String longText = "a".repeat(1_000_000);

        assertThat(nearest(longText, longText + "aa", longText + "a", longText + "aaa"))
                .hasValue("#2");
    }

    private static Optional<String> nearest(String wanted, String... texts) {
        List<Arrival> arrivals = IntStream.range(0, texts.length)
                .mapToObj(i -> arrival(i + 1, texts[i]))
                .toList();
        return Nearest.to(wanted, arrivals).map(arrival -> "#" + arrival.entry().sequence());
    }

    private static Arrival arrival(long sequence, String text) {
        MtMessage message = new MtMessage("86288", new MobileNumber("13175551212"), text);
        return new Arrival(new Entry(sequence, Instant.EPOCH, 0, sequence, new MtDelivered(message)), message, null);
    }
}
