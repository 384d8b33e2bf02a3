package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.standalone.Arguments.Help;
import io.github.fakemobileconnect.standalone.Arguments.Mistaken;
import io.github.fakemobileconnect.standalone.Arguments.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The program for a person with curl. It ends with 0 after {@code --help}, 1 when the port is taken, 2 when it does not
 * understand its arguments, and by Ctrl-C.
 */
public final class Main {
    private static final int CANNOT_LISTEN = 1;
    private static final int MISUNDERSTOOD = 2;

    private Main() {}

    /** Runs until it is interrupted. */
    public static void main(String[] words) throws InterruptedException {
        Arguments arguments = Arguments.of(words);
        if (arguments instanceof Help) {
            System.out.println(new Usage());
        } else if (arguments instanceof Mistaken mistaken) {
            fail(MISUNDERSTOOD, mistaken.problem() + "\n\n" + new Usage());
        } else if (arguments instanceof Run run) {
            run(run.port());
        }
    }

    private static void run(int port) throws InterruptedException {
        Program program = started(port);
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        System.out.println(program.greeting());
        program.tell(System.out::println);
    }

    private static Program started(int port) {
        try {
            return Program.start(port);
        } catch (UncheckedIOException refused) {
            String why = Optional.ofNullable(refused.getCause())
                    .map(IOException::getMessage)
                    .orElse("");
            fail(CANNOT_LISTEN, refused.getMessage() + ": " + why);
            throw refused;
        }
    }

    private static void fail(int exitCode, String message) {
        System.err.println(message);
        System.exit(exitCode);
    }
}
