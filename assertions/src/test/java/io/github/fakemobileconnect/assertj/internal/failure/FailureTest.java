package io.github.fakemobileconnect.assertj.internal.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void values_stand_under_each_other() {
        Failure failure = Failure.of("Expected this")
                .with(Fact.expected("text", "\"a\""))
                .with(new Fact("received", List.of("#1", "#2")))
                .with(Fact.of("a very long key", "here"))
                .within(List.of("#1 said", "#2 said"));

        assertThat(failure.text()).isEqualTo("""
                Expected this
                  text      "a"
                received    #1
                            #2
                a very long key here
                conversation (time since start)
                  #1 said
                  #2 said""");
    }

    @Test
    void a_long_list_says_how_much_is_left_out() {
        List<String> lines =
                IntStream.rangeClosed(1, 1_052).mapToObj(i -> "#" + i).toList();

        List<String> shown = Fact.newest(lines);

        assertThat(shown)
                .hasSize(51)
                .startsWith("... 1,002 before these are left out here; the journal has them", "#1003")
                .endsWith("#1052");
    }
}
