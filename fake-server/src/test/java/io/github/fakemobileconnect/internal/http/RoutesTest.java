package io.github.fakemobileconnect.internal.http;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.api.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The routes are listed twice, for who calls them and for who answers, in one order. */
class RoutesTest {
    private static final Pattern CASE = Pattern.compile("case (\\w+) ->");
    private static final Path ENDPOINTS =
            Path.of("src", "main", "java", "io", "github", "fakemobileconnect", "internal", "http", "Routes.java");

    @Test
    void endpoints_are_listed_as_the_routes_are() throws IOException {
        Stream<String> listed =
                CASE.matcher(Files.readString(ENDPOINTS)).results().map(found -> found.group(1));

        assertThat(listed)
                .containsExactlyElementsOf(
                        Stream.of(Route.values()).map(Route::name).toList());
    }

    @Test
    void a_family_stands_together() {
        assertThat(Route.values()).isSortedAccordingTo(comparing(Route::family));
    }

    @Test
    void a_path_stands_together_and_before_those_below_it() {
        List<String> paths = Stream.of(Route.values()).map(Route::path).toList();

        for (int index = 1; index < paths.size(); index++) {
            String path = paths.get(index);
            assertThat(paths.subList(0, index).stream().filter(earlier -> !earlier.equals(path)))
                    .as("what stands before %s", path)
                    .noneMatch(earlier -> earlier.startsWith(path + "/"));
            assertThat(paths.indexOf(path) == index || paths.get(index - 1).equals(path))
                    .as("%s stands in one place", path)
                    .isTrue();
        }
    }
}
