package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.model.ModelComparison.Played;
import io.github.fakemobileconnect.model.ModelComparison.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the tables and the fake came to differ: the steps up to that, and both sides of the last. */
record ModelStory(List<Played> played) {
    ModelStory {
        played = List.copyOf(played);
    }

    List<ModelStep> steps() {
        return played.stream().map(Played::step).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < played.size(); i++) {
            text.append("%n%-4d%s".formatted(i + 1, played.get(i).step()));
            both(text, played.get(i), Seen::answer);
            both(text, played.get(i), Seen::delivered);
        }
        Played last = played.get(played.size() - 1);
        both(text, last, Seen::state);
        last.broken().forEach(rule -> text.append("%n    broken  %s".formatted(rule)));
        return text.toString();
    }

    private static void both(StringBuilder text, Played step, Function<Seen, List<String>> part) {
        List<String> onlyModel = new ArrayList<>(part.apply(step.model()));
        List<String> onlyFake = new ArrayList<>(part.apply(step.fake()));
        if (onlyModel.equals(onlyFake)) {
            lines(text, "both", onlyModel);
        } else {
            lines(text, "tables", onlyModel);
            lines(text, "fake", onlyFake);
        }
    }

    private static void lines(StringBuilder text, String who, List<String> lines) {
        (lines.isEmpty() && !who.equals("both") ? List.of("nothing") : lines)
                .forEach(line -> text.append("%n    %-6s  %s".formatted(who, line)));
    }
}
