package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.fidelity.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a script on the tables and on the fake, step by step, until they differ. */
final class ModelComparison {
    private final Set<Reading> alternatives;
    private final ModelSide model;
    private final ModelFake fake;

    ModelComparison(Set<Reading> alternatives, ModelFake fake) {
        this.alternatives = alternatives;
        this.model = new ModelOfTheTables(alternatives);
        this.fake = fake;
    }

    /** What a step brought about on both sides, and where everybody stood then. */
    record Played(ModelStep step, Seen model, Seen fake, List<String> broken) {
        boolean isRight() {
            return model.equals(fake) && broken.isEmpty();
        }
    }

    record Seen(List<String> answer, List<String> delivered, List<String> state) {}

    /** The story of a difference; empty when there is none. */
    Optional<ModelStory> play(List<ModelStep> script) {
        model.reset();
        fake.reset();
        ModelJournalCheck journal = new ModelJournalCheck(fake.mobileConnect().journal(), alternatives);
        List<Played> story = new ArrayList<>();
        for (ModelStep step : script) {
            Seen expected = seen(step, model);
            Seen actual = seen(step, fake);
            story.add(new Played(step, expected, actual, journal.brokenRules()));
            if (!story.get(story.size() - 1).isRight()) {
                return Optional.of(new ModelStory(story));
            }
        }
        return Optional.empty();
    }

    private static Seen seen(ModelStep step, ModelSide side) {
        List<String> answer = step.playOn(side);
        return new Seen(answer, side.delivered(), side.state());
    }

    /** The story of the same script without the steps that the difference does not need. */
    ModelStory shortest(ModelStory story) {
        ModelStory shortest = story;
        for (int spare = story.steps().size() - 2; spare >= 0; spare--) {
            if (spare < shortest.steps().size() - 1) {
                List<ModelStep> shorter = new ArrayList<>(shortest.steps());
                shorter.remove(spare);
                shortest = play(shorter).orElse(shortest);
            }
        }
        return shortest.steps().size() < story.steps().size() ? shortest(shortest) : shortest;
    }
}
