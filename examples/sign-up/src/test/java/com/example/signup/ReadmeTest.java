package com.example.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java that the README shows is Java that compiles: each line of it stands, in its order, in a file of the examples. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path EXAMPLES = Path.of("..");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void shows_code_of_the_examples() throws IOException {
        List<String> snippets = SNIPPET.matcher(Files.readString(README))
                .results()
                .map(ReadmeTest::code)
                .toList();
        List<String> sources = sources();

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(sources)
                        .anySatisfy(source -> assertThat(source).contains(snippet)));
    }

    @Test
    void shows_the_failure_that_the_assertions_are_tested_for() throws IOException {
        Path golden =
                Path.of("..", "..", "assertions", "src", "test", "resources", "golden", "handset-has-received.txt");

        assertThat(Files.readString(README)).contains(Files.readString(golden).strip());
    }

    /** Without the last brace: the class may have more to it than the README shows. */
    private static String code(MatchResult snippet) {
        return withoutIndentation(snippet.group(1)).replaceFirst("}$", "").strip();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .map(ReadmeTest::withoutIndentation)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndentation(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
