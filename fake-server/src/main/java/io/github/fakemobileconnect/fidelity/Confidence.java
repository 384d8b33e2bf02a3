package io.github.fakemobileconnect.fidelity;

/** How sure the fake is that the real service behaves the same way. */
public enum Confidence {
    /** The vendor's documentation says so. */
    DOCUMENTED,
    /** Seen in clients or captures of the real service. */
    OBSERVED,
    /** Chosen by this project, because no source answers the question. */
    ASSUMED
}
