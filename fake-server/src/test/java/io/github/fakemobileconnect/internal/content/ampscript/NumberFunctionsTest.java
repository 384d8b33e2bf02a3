package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.failure;
import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the vendor's documents and tests, and what was observed on the platform. */
class NumberFunctionsTest {
    private static final char ARROW = '→';

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Add(512,256)                  → 768
            Add(5,42)                     → 47
            Add("5","42")                 → 47
            Add(2147483647,2147483647)    → 4294967294
            Add(2147483647, 1)            → 2147483648
            ADD(1,2)                      → 3
            Add(1.5, 2.25)                → 3.75
            Add(-5, 3)                    → -2
            Add("3.14", 1)                → 4.14
            Add(10, "5")                  → 15
            Add(" 1 ", "+2")              → 3
            Add(0.1, 0.2)                 → 0.3
            """)
    void add(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Subtract(512,256)         → 256
            Subtract(42,5)            → 37
            Subtract(42.51,5)         → 37.51
            Subtract("42.51","5")     → 37.51
            Subtract(1.5, 2.25)       → -0.75
            Subtract(-5, 3)           → -8
            Subtract("9", 4)          → 5
            Subtract(1, 1)            → 0
            """)
    void subtract(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Multiply(512,256)              → 131072
            Multiply(5,4)                  → 20
            Multiply("5","4")              → 20
            Multiply(3, 9.99)              → 29.97
            Multiply(1.5, 2.25)            → 3.375
            Multiply(-5, 3)                → -15
            Multiply("4", 2.5)             → 10
            Multiply(1000000, 1000000)     → 1000000000000
            Multiply(-1, 0)                → 0
            """)
    void multiply(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Divide(512,256)        → 2
            Divide(10,2)           → 5
            Divide("10","2")       → 5
            Divide(100, 5)         → 20
            Divide(29.97, 3)       → 9.99
            Divide(10, 3)          → 3.33333333333333
            Divide(20, 3)          → 6.66666666666667
            Divide(-10, 4)         → -2.5
            Divide("100", "4")     → 25
            Divide("3.5", "0.5")   → 7
            Divide(9, "2")         → 4.5
            Divide(100, 0)         → ∞
            Divide(7.5, 0)         → ∞
            Divide(-100, 0)        → -∞
            Divide(0, 0)           → NaN
            Divide(100, "0")       → ∞
            """)
    void divide(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Mod(500,12)              → 8
            Mod(-500.123,12.456)     → -1.88300000000001
            mod(10,3)                → 1
            mod("10","3")            → 1
            Mod(3, 10)               → 3
            Mod(10.5, 3)             → 1.5
            Mod(10, 3.5)             → 3
            Mod("10.5", "0.25")      → 0
            Mod(-10, 3)              → -1
            Mod(10, -3)              → 1
            Mod(-10, -3)             → -1
            Mod(10, 0)               → NaN
            Mod(-10, 0)              → NaN
            Mod(0, 0)                → NaN
            """)
    void mod(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Add("abc", 1)            → argument 1 of Add must be a number but is "abc"
            Add("true", 1)           → argument 1 of Add must be a number but is "true"
            Add("", 1)               → argument 1 of Add must be a number but is ""
            Add(1, @unset)           → argument 2 of Add must be a number but is no value
            Add(true, 1)             → argument 1 of Add must be a number but is True
            Add(1)                   → Add takes 2 arguments but has 1
            Subtract("abc", 1)       → argument 1 of Subtract must be a number but is "abc"
            Multiply(1, "1e3")       → argument 2 of Multiply must be a number but is "1e3"
            Divide("1,000", 1)       → argument 1 of Divide must be a number but is "1,000"
            Mod(1, 2, 3)             → Mod takes 2 arguments but has 3
            Add(Divide(1, 0), 1)     → argument 1 of Add must be a number but is "∞"
            """)
    void what_is_no_number_is_named(String expression, String message) {
        assertThat(failure("%%=" + expression + "=%%").message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            0                                  → 0
            -0                                 → 0
            007                                → 7
            1.50                               → 1.5
            1.0                                → 1
            -123.456                           → -123.456
            9223372036854775807                → 9223372036854775807
            9223372036854775808                → 0
            -9223372036854775808               → -9223372036854775808
            -9223372036854775809               → 0
            179769313486232000000000000000000000000000000 → 0
            9223372036854775800.0239532        → 9223372036854775800.0239532
            0.0001                             → 0.0001
            0.00001                            → 1E-05
            Multiply(100000000, 1000000)       → 100000000000000
            Multiply(100000000, 10000000)      → 1E+15
            Multiply(9007199254740992, 1)      → 9.00719925474099E+15
            Multiply(-100000000, 10000000)     → -1E+15
            Divide(1, 1000000)                 → 1E-06
            Divide(12, 1000000)                → 1.2E-05
            """)
    void numbers_are_printed_as_the_platform_prints_them(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    private static String value(String expression) {
        return rendered("%%=" + expression + "=%%");
    }
}
