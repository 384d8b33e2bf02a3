package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.fault.Fault;

/**
 * Trouble that the test ordered struck a request.
 *
 * @param fault the trouble
 */
public record FaultStruck(Fault fault) implements HttpEvent {
    @Override
    public String inWords() {
        return "ordered fault: " + fault.inWords();
    }
}
