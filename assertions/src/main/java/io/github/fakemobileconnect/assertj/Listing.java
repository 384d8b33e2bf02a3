package io.github.fakemobileconnect.assertj;

import java.util.List;
import java.util.stream.Collectors;

/** Texts for an IDE to compare, one on each line. */
final class Listing {
    private Listing() {}

    static String of(List<Arrival> arrivals) {
        return ofTexts(arrivals.stream().map(Arrival::text).toList());
    }

    static String ofTexts(List<String> texts) {
        return texts.stream().map(Words::oneLine).collect(Collectors.joining("\n"));
    }
}
