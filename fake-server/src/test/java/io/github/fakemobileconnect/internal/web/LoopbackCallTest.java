package io.github.fakemobileconnect.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoopbackCallTest {

    @Test
    @Timeout(60)
    void an_application_that_reads_nothing_is_not_waited_for() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LoopbackCall call = new LoopbackCall(
                    Loopback.of("http://127.0.0.1:" + deaf.getLocalPort()),
                    Address.callable("https://app.example"),
                    Duration.ofMillis(300));

            WebAnswer answer =
                    call.make(new WebRequest("POST", "https://app.example", List.of(), "x".repeat(50_000_000)), "/");

            assertThat(answer).isEqualTo(new WebAnswer.Failed("no answer within 300 ms", true));
        }
    }
}
