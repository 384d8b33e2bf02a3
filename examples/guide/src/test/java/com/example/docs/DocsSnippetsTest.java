package com.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.docs.Quoted.Agreement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guide show is what compiles and what is compared: each block stands in a source or golden file. */
class DocsSnippetsTest {
    private static final List<Quoted> SOURCES =
            Repository.sources(".java").stream().map(Quoted::loosely).toList();
    private static final List<Quoted> OUTPUTS = Stream.concat(
                    Repository.sources(".txt").stream().map(Quoted::exactly),
                    Repository.sources("Test.java").stream().map(Quoted::textsIn))
            .toList();

    @ParameterizedTest
    @MethodSource("code")
    void shows_code_of_the_examples(Block block) {
        assertStandsIn(SOURCES, block);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void shows_texts_that_a_test_compares(Block block) {
        assertStandsIn(OUTPUTS, block);
    }

    private static void assertStandsIn(List<Quoted> files, Block block) {
        Agreement nearest = files.stream()
                .map(file -> file.with(block))
                .max(Comparator.comparingInt(Agreement::lines).thenComparingInt(Agreement::shared))
                .orElseThrow();
        assertThat(nearest.isWhole()).as("%s%n%s", block, nearest).isTrue();
    }

    static Stream<Block> code() {
        return blocks().filter(block -> block.isIn("java"));
    }

    static Stream<Block> outputs() {
        return blocks().filter(Block::isOutput);
    }

    private static Stream<Block> blocks() {
        return Page.withCode().stream().flatMap(page -> page.blocks().stream());
    }
}
