package com.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of the guide is short, and the modules that its commands name are there. */
class DocsFormTest {
    private static final int LONGEST = 120;
    private static final Pattern MODULES = Pattern.compile("mvn .*-pl ([^ ]+)");

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short(Page page) {
        assertThat(page.lines()).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_command_names_modules_that_are_there(Page page) {
        List<String> modules = MODULES.matcher(String.join("\n", page.lines()))
                .results()
                .map(DocsFormTest::modules)
                .flatMap(List::stream)
                .toList();

        assertThat(modules)
                .allSatisfy(module -> assertThat(
                                Files.exists(Repository.ROOT.resolve(module).resolve("pom.xml")))
                        .as("%s is a module", module)
                        .isTrue());
    }

    static List<Page> pages() {
        return Page.withCode();
    }

    private static List<String> modules(MatchResult command) {
        return List.of(command.group(1).split(","));
    }
}
