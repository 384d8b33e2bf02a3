package io.github.fakemobileconnect.internal.engine.value;

/** A kind of trouble that a test orders for a call that a script makes to the application. */
public sealed interface CallFault {
    /** The trouble in words. */
    String inWords();

    /** The application gets the call and answers it, but only after the platform has given up waiting. */
    record TooSlow() implements CallFault {
        @Override
        public String inWords() {
            return "the answer comes too late";
        }
    }

    /** The call gets lost on its way: the application does not get it. */
    record Lost() implements CallFault {
        @Override
        public String inWords() {
            return "the call got lost on its way";
        }
    }

    /**
     * The application does not get the call; this is answered in its place.
     *
     * @param status an HTTP status
     * @param body the text of the answer
     */
    record AnsweredWith(int status, String body) implements CallFault {
        private static final int LOWEST = 200;
        private static final int HIGHEST = 599;

        public AnsweredWith {
            if (status < LOWEST || status > HIGHEST) {
                throw new IllegalArgumentException(
                        "status of an answer must be %d to %d but was %d".formatted(LOWEST, HIGHEST, status));
            }
        }

        @Override
        public String inWords() {
            return "answered with status " + status + " in the place of the application";
        }
    }
}
