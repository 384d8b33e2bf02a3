package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Lease;
import java.util.ArrayList;
import java.util.List;

/** What a running fake and a recorded message keep in memory. */
final class HeapCosts implements Chapter {
    private static final int FAKES = 200;
    private static final int MESSAGES = 20_000;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public List<Row> measure() throws Exception {
        Lease shared = FakeMobileConnect.keepWarm();
        try {
            Rounds rounds = Rounds.after(1)
                    .with("threads", HeapCosts::threadsOfAFake)
                    .with("fake", HeapCosts::heapOfAFake)
                    .with("call", HeapCosts::heapOfACall)
                    .with("text", HeapCosts::heapOfAText)
                    .run();
            return List.of(
                    Row.alone("threads of a running fake", rounds.of("threads").median("%.2f"), "0"),
                    Row.alone("heap of a running fake", rounds.of("fake").median("%.1f KB"), "at most 64 KB"),
                    Row.alone(
                            "heap of a queueMO, with its request and its answer",
                            rounds.of("call").median("%.2f KB"),
                            "at most 1 KB a message; it has two"),
                    Row.alone(
                            "heap of a text from a handset, with its answer",
                            rounds.of("text").median("%.2f KB"),
                            "at most 1 KB a message; it has two"));
        } finally {
            shared.close();
        }
    }

    private static double threadsOfAFake() {
        int before = Thread.activeCount();
        List<FakeMobileConnect> fakes = start();
        double each = (Thread.activeCount() - before) / (double) FAKES;
        fakes.forEach(FakeMobileConnect::close);
        return each;
    }

    private static double heapOfAFake() {
        UsedHeap before = UsedHeap.now();
        List<FakeMobileConnect> fakes = start();
        double each = UsedHeap.now().kilobytesSince(before) / FAKES;
        fakes.forEach(FakeMobileConnect::close);
        return each;
    }

    private static List<FakeMobileConnect> start() {
        List<FakeMobileConnect> fakes = new ArrayList<>();
        for (int i = 0; i < FAKES; i++) {
            fakes.add(FakeMobileConnect.start());
        }
        return fakes;
    }

    private static double heapOfACall() throws Exception {
        try (Server fake = Contender.FAKE.start();
                Caller caller = new Caller(fake, Sample.QUEUE_MO)) {
            caller.callFor(MESSAGES);
            UsedHeap before = UsedHeap.now();
            for (int number = 0; number < MESSAGES; number++) {
                caller.callFor(number);
            }
            return UsedHeap.now().kilobytesSince(before) / MESSAGES;
        }
    }

    private static double heapOfAText() {
        try (FakeMobileConnect fake = FakeMobileConnect.start()) {
            UsedHeap before = UsedHeap.now();
            for (int number = 0; number < MESSAGES; number++) {
                fake.handset("+1317%07d".formatted(number)).text("CODETEST");
            }
            return UsedHeap.now().kilobytesSince(before) / MESSAGES;
        }
    }
}
