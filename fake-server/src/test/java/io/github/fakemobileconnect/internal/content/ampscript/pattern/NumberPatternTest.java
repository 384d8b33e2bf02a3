package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -0.8967     | C    | ($0.90)
            -0.8967     | C3   | ($0.897)
            -0.8967     | E    | -8.967000E-001
            -0.8967     | F    | -0.90
            -0.8967     | F3   | -0.897
            -0.8967     | G    | -0.8967
            -0.8967     | N    | -0.90
            -0.8967     | N3   | -0.897
            -0.8967     | P    | -89.67%
            1234.555    | C    | $1,234.56
            1234.555    | c    | $1,234.56
            1234.555    | C0   | $1,235
            1234.555    | E    | 1.234555E+003
            1234.555    | E2   | 1.23E+003
            1234.555    | e2   | 1.23e+003
            9.999       | E2   | 1.00E+001
            0           | E2   | 0.00E+000
            1234.555    | F    | 1234.56
            1234.555    | G    | 1234.555
            1234.555    | G2   | 1.2E+03
            1234.555    | G5   | 1234.6
            1234.555    | N    | 1,234.56
            1234.555    | n0   | 1,235
            1234.555    | N3   | 1,234.555
            -1234.555   | N2   | -1,234.56
            1234.555    | P    | 123,455.50%
            1234567     | N0   | 1,234,567
            2.5         | N0   | 3
            3.5         | N0   | 4
            -2.5        | N0   | -3
            1.005       | N2   | 1.01
            1.004       | N2   | 1.00
            -0.001      | N2   | 0.00
            -0.001      | C2   | $0.00
            123         | D    | 123
            -123        | D5   | -00123
            1234.555    | Q    | Q
            """)
    void a_number_is_printed_in_a_standard_format(BigDecimal number, String pattern, String expected) {
        assertThat(NumberPattern.formatted(number, pattern)).contains(expected);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -1.8967     | 0000           | -0002
            -1.8967     | ###0           | -2
            -1.8967     | #0.00          | -1.90
            -1.8967     | 0,00#.##       | -0,001.9
            -1.8967     | #.00%          | -189.67%
            -1.8967     | #0.0e0         | -19.0e-1
            -1.8967     | \\###0.000\\#  | -#1.897#
            -1.8967     | #.##' points'  | -1.9 points
            -1.8967     | #0.00;(#0.00)  | (1.90)
            2005551212  | ###-###-####   | 200-555-1212
            2005551212  | (###) ###-#### | (200) 555-1212
            2005551212  | ###\\.###\\.#### | 200.555.1212
            -1234.555   | 0000           | -1235
            -1234.555   | #0.00          | -1234.56
            1234.555    | #,##0.00       | 1,234.56
            -1234.555   | #0.00;(#0.00)  | (1234.56)
            1234.555    | #0.00;(#0.00)  | 1234.56
            1234567.8   | #,#            | 1,234,568
            1234567.8   | 0,,.0          | 1.2
            1234567.8   | #,##0,         | 1,235
            1234567.8   | 0.00E+00       | 1.23E+06
            0.00012     | 0.0E-000       | 1.2E-004
            12          | 0.00 "items"   | 12.00 items
            0           | #.##           | ``
            0           | 0.00           | 0.00
            0           | #;-#;'none'    | none
            0.001       | #.0;-#;'none'  | none
            -0.001      | 0.0            | 0.0
            -5          | 0;;'none'      | -5
            0.05        | .00            | .05
            0.5         | #.##           | .5
            100         | #.##           | 100
            100         | 0              | 100
            100         | 0%%            | 1000000%%
            1200        | #,##0,,.0000   | 0.0012
            1234        | ,0             | 1234
            1234        | #,0,.00        | 1.23
            1234567890  | #,0,.00        | 1,234,567.89
            0.5         | 0              | 1
            0.4         | #              | ``
            1.5         | 0.0.0          | 1.50
            1234        | qqqq           | qqqq
            7           | 000            | 007
            """)
    void a_number_is_printed_by_its_picture(String number, String pattern, String expected) {
        assertThat(NumberPattern.formatted(new BigDecimal(number), pattern)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.5, D", "-0.8967, D3"})
    void a_fraction_has_no_format_for_whole_numbers(BigDecimal number, String pattern) {
        assertThat(NumberPattern.formatted(number, pattern)).isEmpty();
    }
}
