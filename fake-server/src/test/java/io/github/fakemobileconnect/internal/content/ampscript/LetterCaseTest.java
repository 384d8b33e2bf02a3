package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the vendor's documents and tests, and what was observed on the platform. */
class LetterCaseTest {
    private static final char ARROW = '→';

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Lowercase("TOMAS.SANTOS@EXAMPLE.com")    → tomas.santos@example.com
            lowercase("EN-US")                       → en-us
            Lowercase("HeLLo123!@#")                 → hello123!@#
            Lowercase("ÀÉÎÕÜ")                       → àéîõü
            Lowercase("İ")                           → i
            Lowercase(12345)                         → 12345
            Lowercase("")                            → ``
            Lowercase(@unset)                        → ``
            Lowercase(true)                          → ``
            """)
    void lowercase_maps_letter_by_letter(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Uppercase("23df2d94c58ab")               → 23DF2D94C58AB
            Uppercase("en-us")                       → EN-US
            Uppercase("hello world")                 → HELLO WORLD
            Uppercase("àéîõü")                       → ÀÉÎÕÜ
            Uppercase("Straße")                      → STRAßE
            Uppercase("ı")                           → I
            Uppercase(12345)                         → 12345
            Uppercase(false)                         → ``
            """)
    void uppercase_maps_letter_by_letter(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            ProperCase("9 BYWATER STREET")              → 9 Bywater Street
            ProperCase("LONDON")                        → London
            ProperCase("BARB BROWN")                    → Barb Brown
            ProperCase("BA1111RB BR22OW33N")            → Ba1111rb Br22ow33n
            ProperCase("BA1R.B BR.OWN")                 → Ba1r.b Br.own
            ProperCase("BA   R   B  BR.       OWN")     → Ba   R   B  Br.       Own
            ProperCase("bar br own")                    → Bar Br Own
            ProperCase("  spaced   out  ")              → `  Spaced   Out  `
            ProperCase("x")                             → X
            ProperCase("")                              → ``
            ProperCase("iPhone")                        → Iphone
            ProperCase("McDONALD")                      → Mcdonald
            ProperCase("HTML and CSS")                  → Html And Css
            ProperCase("o'neill mcdonald-smith")        → O'neill Mcdonald-smith
            ProperCase("a1b c2d")                       → A1b C2d
            ProperCase("3rd street")                    → 3rd Street
            ProperCase("élan ßa")                       → Élan ßa
            ProperCase(12345)                           → 12345
            ProperCase(true)                            → ``
            """)
    void proper_case_begins_words_with_capitals(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    private static String value(String expression) {
        return rendered("%%=" + expression + "=%%");
    }
}
