package io.github.fakemobileconnect.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Lease;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is left when fakes are closed: nothing. Counts what belongs to the whole JVM, so it runs alone. */
@Isolated
class ClosingTest {
    private static final String REQUEST = "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n";

    @Test
    void an_open_connection_is_dead_and_the_port_refuses() throws IOException {
        try (Lease warm = FakeMobileConnect.keepWarm()) {
            for (int i = 0; i < 50; i++) {
                FakeMobileConnect mobileConnect = NorthernTrail.start();
                try (RawSocket used = new RawSocket(mobileConnect.restUrl());
                        RawSocket idle = new RawSocket(mobileConnect.restUrl())) {
                    assertThat(used.send(REQUEST).answer()).startsWith("HTTP/1.1 404 ");

                    mobileConnect.close();

                    assertThat(used.isAtEnd()).isTrue();
                    assertThat(idle.isAtEnd()).isTrue();
                    assertThatThrownBy(() -> new RawSocket(mobileConnect.restUrl()))
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void nothing_is_answered_after_close_even_to_a_connection_that_was_just_coming_in() throws Exception {
        try (Lease warm = FakeMobileConnect.keepWarm()) {
            for (int i = 0; i < 50; i++) {
                FakeMobileConnect mobileConnect = NorthernTrail.start();
                List<RawSocket> sockets = new ArrayList<>();
                for (int j = 0; j < 4; j++) {
                    sockets.add(new RawSocket(mobileConnect.restUrl()));
                }

                mobileConnect.close();

                assertThat(sockets).allMatch(RawSocket::isAtEnd);
                sockets.forEach(RawSocket::close);
            }
        }
    }

    @Test
    void closing_again_does_nothing() {
        FakeMobileConnect mobileConnect = NorthernTrail.start();
        try (FakeMobileConnect other = NorthernTrail.start()) {
            mobileConnect.close();
            mobileConnect.close();

            assertThat(new Application(other).queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void whoever_closes_it_finds_it_closed() throws Exception {
        try (Lease warm = FakeMobileConnect.keepWarm()) {
            var threads = java.util.concurrent.Executors.newFixedThreadPool(3);
            for (int i = 0; i < 50; i++) {
                FakeMobileConnect mobileConnect = NorthernTrail.start();
                var refused = java.util.stream.Stream.generate(() -> threads.submit(() -> {
                            mobileConnect.close();
                            assertThatThrownBy(() -> new RawSocket(mobileConnect.restUrl()))
                                    .isInstanceOf(ConnectException.class);
                        }))
                        .limit(3)
                        .toList();
                for (var each : refused) {
                    each.get();
                }
            }
            threads.shutdownNow();
        }
    }

    @Test
    void closing_on_an_interrupted_thread_is_complete_and_keeps_the_interrupt() {
        FakeMobileConnect mobileConnect = NorthernTrail.start();
        Thread.currentThread().interrupt();

        mobileConnect.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(threadsOfOurs()).isEmpty();
    }

    @Test
    void no_thread_is_left_after_the_last_fake_and_the_last_lease() {
        Lease warm = FakeMobileConnect.keepWarm();
        FakeMobileConnect mobileConnect = NorthernTrail.start();

        warm.close();
        assertThat(threadsOfOurs()).isNotEmpty();
        mobileConnect.close();

        assertThat(threadsOfOurs()).isEmpty();
    }

    @Test
    void a_lease_alone_keeps_the_threads_and_is_given_back_once() {
        Lease first = FakeMobileConnect.keepWarm();
        Lease second = FakeMobileConnect.keepWarm();
        first.close();
        first.close();
        assertThat(threadsOfOurs()).isNotEmpty();

        second.close();

        assertThat(threadsOfOurs()).isEmpty();
    }

    @Test
    void a_fake_has_no_thread_of_its_own() {
        try (FakeMobileConnect first = NorthernTrail.start()) {
            new Application(first).queueMo("13175551212", "CODETEST");
            Awaitility.await().until(() -> threadsOfOurs().noneMatch(name -> name.endsWith("warm-up")));
            long before = threadsOfOurs().count();

            try (FakeMobileConnect second = NorthernTrail.start()) {
                new Application(second).queueMo("13175551212", "CODETEST");

                assertThat(threadsOfOurs().count()).isEqualTo(before);
            }
        }
    }

    @Test
    void two_hundred_fakes_leave_neither_sockets_nor_worlds() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "counting sockets needs /proc");
        useAndClose(new ArrayList<>());
        long before = sockets();
        List<WeakReference<Object>> gone = new ArrayList<>();

        for (int i = 0; i < 200; i++) {
            useAndClose(gone);
        }

        assertThat(sockets()).isEqualTo(before);
        Awaitility.await().until(() -> {
            System.gc();
            return gone.stream().allMatch(reference -> reference.get() == null);
        });
    }

    private static void useAndClose(List<WeakReference<Object>> gone) throws IOException {
        try (FakeMobileConnect mobileConnect = NorthernTrail.start();
                RawSocket socket = new RawSocket(mobileConnect.restUrl())) {
            Exchange exchange = mobileConnect.handset("+1 317 555 1212").text("JOINSMS");
            assertThat(socket.send(REQUEST).answer()).startsWith("HTTP/1.1 404 ");
            gone.add(new WeakReference<>(exchange.journal()));
            gone.add(new WeakReference<>(mobileConnect));
        }
    }

    private static long sockets() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(ClosingTest::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static Stream<String> threadsOfOurs() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("fake-mobileconnect"));
    }
}
