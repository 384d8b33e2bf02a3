package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/** What came of a call of the application. */
public sealed interface WebAnswer {
    /**
     * It was answered.
     *
     * @param status the HTTP status
     * @param headers the headers of the answer
     * @param body the text of the answer
     */
    record Answered(int status, List<WebRequest.Header> headers, String body) implements WebAnswer {
        public Answered {
            headers = List.copyOf(headers);
        }
    }

    /**
     * There was no answer.
     *
     * @param why why not
     * @param reached whether the application may have got it all the same
     */
    record Failed(String why, boolean reached) implements WebAnswer {}

    /**
     * The test routed the address to no application.
     *
     * @param why what is routed
     */
    record NotRouted(String why) implements WebAnswer {}
}
