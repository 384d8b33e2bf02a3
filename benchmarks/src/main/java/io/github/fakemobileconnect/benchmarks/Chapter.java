package io.github.fakemobileconnect.benchmarks;

import java.util.List;

/** Costs that are measured together. */
interface Chapter {
    /** What is measured, for the person who waits. */
    String name();

    /** Measures, which takes a minute or less. */
    List<Row> measure() throws Exception;
}
