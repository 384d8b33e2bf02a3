package io.github.fakemobileconnect.standalone;

/** How the program is used. */
record Usage() {
    private static final String TEXT = """
            Runs a fake of Salesforce MobileConnect on 127.0.0.1, with a sample account and a clock that ticks,
            and prints what happens in it until Ctrl-C ends it.

            usage: java -jar fake-mobileconnect-standalone.jar [--port <port>] [--help]

              --port <port>  the port to listen on; 0, the default, takes one that is free
              --help         print this and do nothing else""";

    /** The text, without a newline at its end. */
    @Override
    public String toString() {
        return TEXT;
    }
}
