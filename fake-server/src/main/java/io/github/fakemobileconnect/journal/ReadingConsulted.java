package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.fidelity.Reading;

/**
 * An outcome relied on a reading: a question that the vendor's documents leave open.
 *
 * @param reading the question
 * @param alternative true where a scenario chose the alternative answer
 */
public record ReadingConsulted(Reading reading, boolean alternative) implements Event {
    @Override
    public String inWords() {
        return "reading " + reading + ": " + (alternative ? reading.alternative() : reading.byDefault());
    }
}
