package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.ApiResponse;
import java.util.List;

/**
 * A call that a script made to the application.
 *
 * @param method GET or POST
 * @param url the address as the script built it
 * @param body what was sent; empty for nothing
 * @param outcome what came of it
 */
public record ApplicationCall(String method, String url, String body, Outcome outcome) {
    private static final int LONGEST = 80;

    /** What came of a call. */
    public sealed interface Outcome {
        /** What came of it, in words. */
        String inWords();

        /** True when the application itself got the call. */
        boolean reached();
    }

    /**
     * The application answered, and the script saw it.
     *
     * @param status the HTTP status
     * @param body the text of the answer
     */
    public record Answered(int status, String body) implements Outcome {
        @Override
        public String inWords() {
            return answer(status, body);
        }

        @Override
        public boolean reached() {
            return true;
        }
    }

    /**
     * The test ordered this answer, which the script saw in the place of one of the application.
     *
     * @param status the HTTP status
     * @param body the text of the answer
     */
    public record AnsweredInstead(int status, String body) implements Outcome {
        @Override
        public String inWords() {
            return "in the place of the application: " + answer(status, body).strip();
        }

        @Override
        public boolean reached() {
            return false;
        }
    }

    /**
     * The script saw no answer of the application.
     *
     * @param why why not
     * @param reached whether the application got the call all the same
     */
    public record NotAnswered(String why, boolean reached) implements Outcome {
        @Override
        public String inWords() {
            return why;
        }
    }

    /**
     * The test did not say where the address leads, so that nothing was called.
     *
     * @param remedy what the test can say
     */
    public record NotRouted(String remedy) implements Outcome {
        @Override
        public String inWords() {
            return "refused: " + remedy;
        }

        @Override
        public boolean reached() {
            return false;
        }
    }

    private static String answer(int status, String body) {
        String shown = body.length() > LONGEST ? body.substring(0, LONGEST) + ".." : body;
        return new ApiResponse(status, shown).toString();
    }

    /** Method, address and outcome, as in {@code GET https://app.example/quote?s=CRM -> 200  241.50}, secrets masked. */
    public String inWords() {
        return new ApiRequest(method, url, List.of(), body) + " -> " + outcome.inWords();
    }
}
