package io.github.fakemobileconnect.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.kit.Rounds;
import io.github.fakemobileconnect.model.ModelStep.WorldBeginsAgain;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ModelScriptTest {
    @Test
    void a_seed_always_gives_the_same_script() {
        assertThat(ModelScript.of(7)).isEqualTo(ModelScript.of(7)).isNotEqualTo(ModelScript.of(8));
    }

    @Test
    void the_scripts_lead_to_every_meaning_change_and_refusal() {
        Set<String> reached = new TreeSet<>();

        try (ModelFake fake = new ModelFake(Set.of())) {
            LongStream.range(0, Rounds.inLongRuns(300).otherwise(160)).forEach(seed -> {
                fake.reset();
                ModelScript.of(seed).stream()
                        .filter(step -> !(step instanceof WorldBeginsAgain))
                        .forEach(step -> step.playOn(fake));
                fake.mobileConnect().journal().entries().stream()
                        .map(Entry::event)
                        .flatMap(event -> milestone(event).stream())
                        .forEach(reached::add);
            });
        }

        assertThat(reached)
                .containsExactly(
                        "AnythingElse",
                        "Confirmation",
                        "Help",
                        "In Progress -> Subscribed by HANDSET",
                        "In Progress -> Unsubscribed by HANDSET",
                        "In Progress -> no subscription by HANDSET",
                        "KeywordText",
                        "NextKeyword",
                        "NotUnderstood",
                        "OptOut",
                        "OtherAnswer",
                        "Subscribed -> Unsubscribed by HANDSET",
                        "TooYoung",
                        "Unsubscribed -> In Progress by HANDSET",
                        "Unsubscribed -> Subscribed by APPLICATION",
                        "Unsubscribed -> Subscribed by HANDSET",
                        "closed, answered",
                        "closed, confirmed",
                        "closed, expired",
                        "closed, opted out",
                        "closed, superseded",
                        "closed, turned away",
                        "no subscription -> In Progress by HANDSET",
                        "no subscription -> Subscribed by APPLICATION",
                        "no subscription -> Subscribed by HANDSET",
                        "not sent: the number has no subscription on the code",
                        "not sent: the number is In Progress: it has not confirmed its subscription",
                        "not sent: the number is Unsubscribed");
    }

    private static Optional<String> milestone(Event event) {
        if (event instanceof MoReceived mo) {
            return Optional.of(mo.interpretation().getClass().getSimpleName());
        }
        if (event instanceof SubscriptionChanged change) {
            return Optional.of("%s -> %s by %s".formatted(change.from(), change.to(), change.by()));
        }
        if (event instanceof ConversationClosed closed) {
            return Optional.of("closed, " + closed.reason());
        }
        return event instanceof MtSuppressed mt ? Optional.of("not sent: " + mt.reason()) : Optional.empty();
    }
}
