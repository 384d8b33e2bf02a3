package io.github.fakemobileconnect.junit;

import java.util.concurrent.atomic.AtomicInteger;

/** Mobile numbers that no other test in this JVM is given, from +1 463 555 0000 upwards. */
final class UniqueNumbers {
    private static final int FIRST = 555_0000;
    private static final int LAST = 999_9999;
    private static final AtomicInteger NEXT = new AtomicInteger(FIRST);

    private UniqueNumbers() {}

    static String next() {
        int number = NEXT.getAndIncrement();
        if (number > LAST) {
            throw new IllegalStateException("all numbers of +1 463 are taken; choose some with @WithNumber");
        }
        return "+1 463 %03d %04d".formatted(number / 10_000, number % 10_000);
    }
}
