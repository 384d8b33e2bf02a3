package io.github.fakemobileconnect.benchmarks;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param measured the median, with its unit
 * @param beside what it is compared with, and its median; empty when it stands alone
 * @param ratio the median of the ratios of the rounds; empty when it stands alone
 * @param target what the ratio, or the median of what stands alone, should be
 */
record Row(String what, String measured, String beside, String ratio, String target) {
    /** Something that stands alone. */
    static Row alone(String what, String measured, String target) {
        return new Row(what, measured, "", "", target);
    }

    /**
     * Something and its peer.
     *
     * @param format how to print the figures, with their unit
     */
    static Row compared(String what, Samples measured, String peer, Samples beside, String format, String target) {
        return new Row(
                what,
                measured.median(format),
                peer + " " + beside.median(format),
                measured.dividedBy(beside).median("%.2f"),
                target);
    }
}
