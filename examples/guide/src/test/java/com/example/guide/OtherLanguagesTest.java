package com.example.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.Transcript;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program tells what the page about other languages shows, with other times. */
class OtherLanguagesTest {

    @Test
    void a_queued_text_is_told_in_six_lines() {
        try (FakeMobileConnect mobileConnect = FakeMobileConnect.start()) {
            new Application(mobileConnect).post("sms/v1/queueMO", """
                    {"mobileNumbers":["13175551212"],"shortCode":"86288","messageText":"CODETEST"}""");

            assertThat(Transcript.of(mobileConnect.journal()).lines().stream()
                            .skip(2)
                            .collect(Collectors.joining("\n")))
                    .isEqualTo("""
                            #3 +00:00:00  POST /sms/v1/queueMO  {"mobileNumbers":["13175551212"],"shortCode":"86288","messageText":"CODETEST"}
                            #4 +00:00:00  queued 13175551212 -> 86288  CODETEST  (SGxOZTdlTVVLUEFWTUtqMFJTVUR6dzo3Njow)
                            #5 +00:00:00  13175551212 -> 86288  CODETEST  (keyword CODETEST)
                            #6 +00:00:00  13175551212 CODETEST on 86288: no subscription -> Subscribed
                            #7 +00:00:00  86288 -> 13175551212  Your code works.
                            #8 +00:00:00  answered 202  {"results":[{"identifier":"SGxOZTdlTVVLUEFWTUtqMFJTVUR6dzo3Njow","mobileNumber":"13175551212","result":"OK"}]}""");
        }
    }
}
