package io.github.fakemobileconnect.standalone;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the person at the command line asks for. */
sealed interface Arguments {
    /**
     * Run the fake.
     *
     * @param port the port; 0 for one that is free
     */
    record Run(int port) implements Arguments {}

    /** Say how the program is used. */
    record Help() implements Arguments {}

    /**
     * Something that the program does not understand.
     *
     * @param problem what, in words
     */
    record Mistaken(String problem) implements Arguments {}

    /** Reads the words of a command line. */
    static Arguments of(String... words) {
        int port = 0;
        for (int next = 0; next < words.length; next++) {
            String word = words[next];
            if (word.equals("--help") || word.equals("-h")) {
                return new Help();
            }
            if (!word.equals("--port")) {
                return new Mistaken("unknown argument '%s'".formatted(word));
            }
            if (++next == words.length) {
                return new Mistaken("--port needs a number, as in --port 8080");
            }
            Optional<Integer> chosen = Ports.read(words[next]);
            if (chosen.isEmpty()) {
                return new Mistaken("--port must be 0 to %d but was '%s'".formatted(Ports.HIGHEST, words[next]));
            }
            port = chosen.get();
        }
        return new Run(port);
    }

    /** The numbers that a port can have. */
    final class Ports {
        static final int HIGHEST = 65_535;

        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

        private Ports() {}

        private static Optional<Integer> read(String word) {
            return Optional.of(word)
                    .filter(text -> NUMBER.matcher(text).matches())
                    .map(Integer::valueOf)
                    .filter(port -> port <= HIGHEST);
        }
    }
}
