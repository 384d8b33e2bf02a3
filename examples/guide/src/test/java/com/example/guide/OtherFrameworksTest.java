package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.Transcript;
import org.junit.jupiter.api.Test;

/** What the page about other frameworks shows does what it says. */
class OtherFrameworksTest {

    @Test
    void a_fake_without_junit_ends_with_its_block() {
        assertThat(String.join("\n", WithoutJUnit.conversation())).isEqualTo("""
                        #5 +00:00:00  13175551212 -> 86288  JOINSMS            (queueMO, request #3)
                        #7 +00:00:00  86288 -> 13175551212  Reply Y to join Northern Trail alerts
                        #10 +00:00:00  13175551212 -> 86288  Y
                        #13 +00:00:00  86288 -> 13175551212  Welcome to Northern Trail alerts!""");
    }

    @Test
    void one_fake_for_a_run_begins_again_for_each_test() {
        FakeForTheRun.beforeAllTests();
        for (int test = 1; test <= 2; test++) {
            FakeMobileConnect mobileConnect = FakeForTheRun.beforeEachTest();
            Handset phone = mobileConnect.handset("+1 317 555 1212");
            phone.text("JOINSMS");
            assertThat(phone).hasExactlyReceived(JOIN.asking());
            FakeForTheRun.afterEachTest();
        }
        FakeForTheRun.afterAllTests();
    }

    @Test
    void the_transcript_tells_what_happened() {
        try (FakeMobileConnect mobileConnect = FakeMobileConnect.start(new NorthernTrail())) {
            mobileConnect.handset("+1 317 555 1212").text("JOINSMS");

            String transcript = Transcript.of(mobileConnect.journal()).toString();

            assertThat(transcript).isEqualTo("""
                    #1 +00:00:00  13175551212 -> 86288  JOINSMS  (keyword JOINSMS)
                    #2 +00:00:00  13175551212 JOINSMS on 86288: no subscription -> In Progress
                    #3 +00:00:00  86288 -> 13175551212  Reply Y to join Northern Trail alerts
                    #4 +00:00:00  13175551212 JOINSMS on 86288: conversation open""");
        }
    }
}
