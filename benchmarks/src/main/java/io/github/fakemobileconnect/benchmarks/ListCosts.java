package io.github.fakemobileconnect.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** What it costs to turn the pages of a long list. */
final class ListCosts implements Chapter {
    private static final int CALLS = 300;
    private static final String DEFINITIONS = "GET /messaging/v1/sms/definitions?$page=";
    private static final String NOT_SENT = "GET /messaging/v1/sms/messages/?type=notSent&lastEventId=";
    private static final int PAGES = LongLists.ITEMS / LongLists.ON_A_PAGE;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<Row> measure() throws Exception {
        try (LongLists lists = new LongLists();
                RawConnection application = lists.connect("HTTP/1.1 200")) {
            Rounds rounds = Rounds.after(3)
                    .with("first definitions", page(lists, application, DEFINITIONS + 1))
                    .with("last definitions", page(lists, application, DEFINITIONS + PAGES))
                    .with("first not sent", page(lists, application, NOT_SENT + 0))
                    .with("last not sent", page(lists, application, NOT_SENT + (LongLists.ITEMS - LongLists.ON_A_PAGE)))
                    .with("changed definitions", pageAfterAChange(lists, application))
                    .run();
            return List.of(
                    row("definitions", rounds.of("last definitions"), rounds.of("first definitions")),
                    row("not-sent events", rounds.of("last not sent"), rounds.of("first not sent")),
                    Row.alone(
                            "page of %,d definitions after one has changed".formatted(LongLists.ITEMS),
                            rounds.of("changed definitions").median("%.0f us"),
                            "none"));
        }
    }

    private static Row row(String items, Samples last, Samples first) {
        return Row.compared(
                "last page of %,d %s, p50 of one client".formatted(LongLists.ITEMS, items),
                last,
                "first page",
                first,
                "%.1f us",
                "1: the same time");
    }

    /** The median of some calls, in microseconds. */
    private static Callable<Double> page(LongLists lists, RawConnection application, String methodAndTarget) {
        return () -> {
            byte[] request = lists.request(methodAndTarget, "");
            check(methodAndTarget, application.newest(application.exchange(request)));
            return Samples.of(IntStream.range(0, CALLS).mapToDouble(call -> micros(application, request)))
                    .median();
        };
    }

    /** A change makes the next list anew, which is not for free. */
    private static Callable<Double> pageAfterAChange(LongLists lists, RawConnection application) {
        return () -> {
            application.exchange(
                    lists.request("PATCH /messaging/v1/sms/definitions/login-050000", "{\"description\":\"changed\"}"));
            return micros(application, lists.request(DEFINITIONS + PAGES, ""));
        };
    }

    private static double micros(RawConnection application, byte[] request) {
        long started = System.nanoTime();
        try {
            application.exchange(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - started) / 1_000.0;
    }

    private static void check(String methodAndTarget, String answer) {
        if (!answer.contains("\"count\":%d,".formatted(LongLists.ON_A_PAGE))) {
            throw new IllegalStateException(
                    "%s must be answered with a full page but was with\n%s".formatted(methodAndTarget, answer));
        }
    }
}
