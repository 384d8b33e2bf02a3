package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class ReadingsTest {

    @Test
    void a_late_yes_is_an_ordinary_text(Handset phone, TimeControl time) {
        phone.text("JOINSMS");
        time.advanceBy(Duration.ofMinutes(61));

        phone.reply("Y");

        assertThat(phone).isInProgressFor(JOIN);
    }

    @Nested
    @UseScenario(field = "LATE_YES_COUNTS")
    class Under_the_other_reading {
        static final Scenario LATE_YES_COUNTS = Scenarios.underTheAlternativeOf(Reading.LATE_CONFIRMATION);

        @Test
        void a_late_yes_still_confirms(Handset phone, TimeControl time) {
            phone.text("JOINSMS");
            time.advanceBy(Duration.ofMinutes(61));

            phone.reply("Y");

            assertThat(phone).isSubscribedTo(JOIN);
        }
    }

    @Test
    void the_journal_names_what_an_outcome_relied_on(Handset phone, TimeControl time, Journal journal) {
        phone.text("JOINSMS");
        time.advanceBy(Duration.ofMinutes(61));
        phone.reply("Y");

        assertThat(journal.entries())
                .extracting(Entry::event)
                .contains(new ReadingConsulted(Reading.LATE_CONFIRMATION, false));
    }
}
