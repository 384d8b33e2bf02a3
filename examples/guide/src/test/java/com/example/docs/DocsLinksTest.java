package com.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the repository lead somewhere, and every page and example can be found by following them. */
class DocsLinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_somewhere(Page page) {
        assertThat(links(page))
                .allSatisfy(link -> assertThat(leadsSomewhere(page, link))
                        .as("the link to %s on %s leads somewhere", link, page)
                        .isTrue());
    }

    @Test
    void the_index_of_the_guide_has_every_page() {
        Path folder = Repository.ROOT.resolve("docs").resolve("guide");
        Page index = Page.of(folder.resolve("README.md"));

        List<String> pages = Page.guide().stream()
                .map(page -> folder.relativize(page.path()).toString())
                .filter(name -> !name.equals("README.md"))
                .toList();

        assertThat(links(index)).containsAll(pages);
    }

    @Test
    void the_list_of_examples_has_every_example() {
        Path folder = Repository.ROOT.resolve("examples");

        assertThat(links(Page.of(folder.resolve("README.md"))))
                .containsAll(Repository.modules(folder).stream()
                        .map(module -> module.getFileName().toString())
                        .toList());
    }

    static List<Page> pages() {
        return Page.all();
    }

    private static List<String> links(Page page) {
        return LINK.matcher(String.join("\n", page.prose()).replaceAll("`[^`\n]*`", "code"))
                .results()
                .map(DocsLinksTest::target)
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.path()
                : page.path().resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || headings(Page.of(target)).anyMatch(parts[1]::equals));
    }

    /** The headings of a page as links name them. */
    private static Stream<String> headings(Page page) {
        return page.prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ *", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }
}
