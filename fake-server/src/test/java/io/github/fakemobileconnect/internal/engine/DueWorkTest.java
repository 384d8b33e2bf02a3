package io.github.fakemobileconnect.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.FakeDefect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueWorkTest {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final World world = new World(START, false, Duration.ZERO);
    private final List<String> done = new ArrayList<>();

    @Test
    void that_fails_is_a_defect_and_keeps_nothing_else_from_happening() {
        RuntimeException bug = new IllegalStateException("wrong");
        schedule(1, turn -> {
            throw bug;
        });
        schedule(2, turn -> done.add("after it"));

        world.advanceBy(Duration.ofMinutes(5));

        assertThat(done).containsExactly("after it");
        assertThat(world.now()).isEqualTo(START.plus(Duration.ofMinutes(5)));
        assertThat(world.journal().entries())
                .extracting(Entry::event)
                .filteredOn(FakeDefect.class::isInstance)
                .containsExactly(new FakeDefect("defect-due-0", bug));
    }

    @Test
    void of_the_same_instant_keeps_its_order() {
        schedule(1, turn -> done.add("first"));
        schedule(1, turn -> done.add("second"));

        world.advanceBy(Duration.ofMinutes(1));

        assertThat(done).containsExactly("first", "second");
    }

    private void schedule(int minutes, UseCase<?> work) {
        world.perform(0, turn -> {
            turn.schedule(START.plus(Duration.ofMinutes(minutes)), work);
            return work;
        });
    }
}
