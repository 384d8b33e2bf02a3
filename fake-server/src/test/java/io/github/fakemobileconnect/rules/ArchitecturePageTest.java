package io.github.fakemobileconnect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.kit.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of the house is what the build checks. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final Pattern ROW_OF_ROOMS = Pattern.compile("\\| \\d+ \\| ((?:`[a-z.]+` ?)+) \\| .+ \\|");
    private static final Pattern ROW_OF_THE_GLOSSARY =
            Pattern.compile("\\| [^|]+ \\| [^|]+ \\| (?:`\\w+`(?:, )?)+ \\| ([^|]*)\\|");
    private static final Pattern ROOM = Pattern.compile("`([a-z.]+)`");

    /** Which of the words are wrong depends on what they are said of, so that only a reader can judge them. */
    private static final List<String> AMBIGUOUS = List.of("client", "phone", "active", "error", "exception");

    @Test
    void shows_the_rooms_in_their_rows() throws IOException {
        List<List<String>> shown = Files.readAllLines(PAGE).stream()
                .map(ROW_OF_ROOMS::matcher)
                .filter(Matcher::matches)
                .map(row -> packagesIn(row.group(1)))
                .toList();

        assertThat(shown).isEqualTo(House.packagesByRow());
    }

    @Test
    void names_the_words_that_no_class_is_named_by() throws IOException {
        List<String> shown = Files.readAllLines(PAGE).stream()
                .map(ROW_OF_THE_GLOSSARY::matcher)
                .filter(Matcher::matches)
                .flatMap(row -> Arrays.stream(row.group(1).split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !AMBIGUOUS.contains(word))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(Glossary.wrongWords());
    }

    private static List<String> packagesIn(String cell) {
        return ROOM.matcher(cell)
                .results()
                .map((MatchResult room) -> room.group(1))
                .map(name -> name.equals(".") ? House.BASE : House.BASE + "." + name)
                .toList();
    }
}
