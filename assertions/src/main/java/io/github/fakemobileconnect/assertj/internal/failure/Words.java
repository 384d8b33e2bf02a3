package io.github.fakemobileconnect.assertj.internal.failure;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** How failures spell texts and numbers. */
public final class Words {
    private Words() {}

    /** The text on one line, as it stands in a transcript. */
    public static String oneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }

    /** The text on one line, in quotation marks. */
    public static String quoted(String text) {
        return '"' + oneLine(text) + '"';
    }

    /** Texts for an IDE to compare, one on each line. */
    public static String onePerLine(List<String> texts) {
        return texts.stream().map(Words::oneLine).collect(Collectors.joining("\n"));
    }

    /** A noun with how many there are, as in {@code no message}, {@code 1 message}, {@code 2 messages}. */
    public static String count(int number, String noun) {
        String spelled = number == 0 ? "no" : String.valueOf(number);
        return spelled + " " + noun + (number > 1 ? "s" : "");
    }

    /** A duration, as in {@code 5 s} or {@code 50 ms}. */
    public static String inWords(Duration duration) {
        if (duration.equals(Duration.ofSeconds(duration.toSeconds()))) {
            return duration.toSeconds() + " s";
        }
        return duration.equals(Duration.ofMillis(duration.toMillis()))
                ? duration.toMillis() + " ms"
                : duration.toString();
    }
}
