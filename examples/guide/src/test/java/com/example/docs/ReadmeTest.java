package com.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what a failure looks like: the very text that the assertions are tested for. */
class ReadmeTest {

    @Test
    void shows_the_failure_that_the_assertions_are_tested_for() {
        Path golden = Repository.sources("handset-has-received.txt").stream()
                .findFirst()
                .orElseThrow();

        assertThat(Page.readme().lines()).containsSequence(Repository.lines(golden));
    }
}
