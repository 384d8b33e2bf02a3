package io.github.fakemobileconnect.internal.journal;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The sequence numbers of the entries that concern one number, in order. The recorder's lock guards it. */
final class NumberIndex {
    private long[] sequences = {};
    private int first;
    private int end;
    private boolean forgotten;

    void add(long sequence) {
        if (end == sequences.length) {
            sequences = Arrays.copyOf(sequences, Math.max(4, end * 2));
        }
        sequences[end++] = sequence;
    }

    void forgetFirst() {
        forgotten = true;
        first++;
        if (first * 2 > end) {
            sequences = Arrays.copyOfRange(sequences, first, end);
            end -= first;
            first = 0;
        }
    }

    boolean hasForgotten() {
        return forgotten;
    }

    LongStream sequences() {
        return Arrays.stream(sequences, first, end);
    }
}
