package io.github.fakemobileconnect.benchmarks;

import java.io.IOException;

/** The program of a JVM that is measured as a whole: starts a contender, calls it once, stops it, and says so. */
final class ColdCall {
    /** The word for no contender at all. */
    static final String NOTHING = "NOTHING";

    private ColdCall() {}

    public static void main(String[] args) throws IOException {
        if (!args[0].equals(NOTHING)) {
            callOnce(Contender.valueOf(args[0]));
        }
        System.out.println("closed");
    }

    private static void callOnce(Contender contender) throws IOException {
        try (Server server = contender.start();
                Caller caller = new Caller(server, Sample.QUEUE_MO)) {
            caller.callFor(0);
            System.out.println("answered");
        }
    }
}
