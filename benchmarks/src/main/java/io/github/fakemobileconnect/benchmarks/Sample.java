package io.github.fakemobileconnect.benchmarks;

/** The requests that are measured, as the sample account takes them; each for the number 1317 and seven digits. */
public enum Sample {
    /** A text with the single opt-in keyword. */
    QUEUE_MO("/sms/v1/queueMO", """
            {"mobileNumbers":["13170000000"],"shortCode":"86288","messageText":"CODETEST"}"""),
    /** A message with its own text, which subscribes the number and reaches it. */
    SEND("/sms/v1/messageContact/MzA6Nzg6MA/send", """
            {"mobileNumbers":["13170000000"],"Subscribe":true,"Resubscribe":true,"keyword":"JOINSMS","Override":true,"messageText":"Welcome to Code@"}""");

    private final String path;
    private final String body;

    Sample(String path, String body) {
        this.path = path;
        this.body = body;
    }

    String path() {
        return path;
    }

    String body() {
        return body;
    }
}
