package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.sms.MtMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Moves the clock over 10,000 sends that leave one by one within 30 days. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class AdvanceOverSends {
    static final int SENDS = 10_000;

    private static final Duration PERIOD = Duration.ofDays(30);

    @Benchmark
    public void advance(Scheduled scheduled) {
        scheduled.mobileConnect.time().advanceBy(PERIOD);
    }

    /** A number that is subscribed, and sends that wait for it. */
    @State(Scope.Benchmark)
    public static class Scheduled {
        private final HttpClient application = HttpClient.newHttpClient();
        private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
                .startingAt(Instant.parse("2026-03-01T09:00:00Z"))
                .start();
        private final Handset phone = mobileConnect.handset("+1 317 555 1212");

        @Setup(Level.Iteration)
        public void schedule() throws InterruptedException {
            mobileConnect.reset();
            phone.text("CODETEST");
            String token = mobileConnect.accessToken();
            for (int send = 0; send < SENDS; send++) {
                schedule(
                        token,
                        send,
                        mobileConnect
                                .time()
                                .now()
                                .plus(PERIOD.multipliedBy(send + 1L).dividedBy(SENDS)));
            }
        }

        private void schedule(String token, int send, Instant at) throws InterruptedException {
            String body =
                    "{\"mobileNumbers\":[\"13175551212\"],\"Override\":true,\"messageText\":\"%d\",\"SendTime\":\"%s\"}"
                            .formatted(send, at.toString().substring(0, 16).replace('T', ' '));
            URI url = mobileConnect.restUrl().resolve("sms/v1/messageContact/MzA6Nzg6MA/send");
            try {
                application.send(
                        HttpRequest.newBuilder(url)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @TearDown(Level.Iteration)
        public void check() {
            List<String> received =
                    phone.inbox().stream().skip(1).map(MtMessage::text).toList();
            List<String> scheduled =
                    IntStream.range(0, SENDS).mapToObj(String::valueOf).toList();
            if (!received.equals(scheduled)) {
                throw new IllegalStateException(
                        "%d texts must have arrived in order but %d arrived".formatted(SENDS, received.size()));
            }
        }

        @TearDown
        public void stop() {
            mobileConnect.close();
        }
    }
}
