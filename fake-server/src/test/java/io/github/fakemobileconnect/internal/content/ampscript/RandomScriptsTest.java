package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.fakemobileconnect.kit.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Random scripts, each of which must end well: more of them with {@code -Dlong.runs}. {@code -Dscripts.seed} and {@code
 * -Dscripts.count} choose others than the usual ones.
 */
class RandomScriptsTest {
    private static final long SEED = Long.getLong("scripts.seed", 20260301L);
    /** A net under the test; what bounds a script is its steps, and those are counted. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int SCRIPTS = Rounds.inLongRuns(5_000).otherwise(500);
    private static final int SMALL_STACK = 256 * 1024;

    @BeforeEach
    void tellTheSeed(TestReporter reporter) {
        reporter.publishEntry("scripts.seed", Long.toString(SEED));
    }

    @Test
    void what_the_grammar_allows_ends_in_a_text_or_a_failure() {
        assertTimeoutPreemptively(LONGEST, () -> judge(RandomScript::by, SCRIPTS));
    }

    @Test
    void what_people_mistype_ends_in_a_text_or_a_failure() {
        assertTimeoutPreemptively(LONGEST, () -> judge(SpoiledScript::by, SCRIPTS));
    }

    @Test
    void a_small_stack_is_enough() {
        FutureTask<Void> judged = new FutureTask<>(() -> judge(RandomScript::by, SCRIPTS / 10), null);

        new Thread(null, judged, "small stack", SMALL_STACK).start();

        assertTimeoutPreemptively(LONGEST, () -> judged.get());
    }

    private static void judge(Function<Random, String> writer, int usually) {
        for (long seed = SEED; seed < SEED + Integer.getInteger("scripts.count", usually); seed++) {
            String script = writer.apply(new Random(seed));
            List<String> wrong = ScriptVerdict.on(script);
            assertThat(wrong)
                    .withFailMessage(
                            "%s%nreplay  -Dtest=RandomScriptsTest -Dscripts.seed=%s -Dscripts.count=1%nscript%n%s",
                            wrong, seed, script)
                    .isEmpty();
        }
    }
}
