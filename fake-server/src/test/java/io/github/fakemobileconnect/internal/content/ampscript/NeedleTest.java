package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedleTest {
    @Test
    void every_needle_is_found_where_it_stands_first() {
        List<String> texts = words(8);

        for (String wanted : words(5)) {
            Needle needle = new Needle(wanted);
            for (String text : texts) {
                assertThat(needle.firstIn(text, 1)).as("%s in %s", wanted, text).isEqualTo(text.indexOf(wanted, 1));
            }
        }
    }

    /** All words of two letters up to a length. */
    private static List<String> words(int longest) {
        return IntStream.rangeClosed(1, longest)
                .boxed()
                .flatMap(NeedleTest::wordsOf)
                .toList();
    }

    private static Stream<String> wordsOf(int length) {
        return IntStream.range(1 << length, 2 << length)
                .mapToObj(number -> Integer.toBinaryString(number).substring(1));
    }
}
