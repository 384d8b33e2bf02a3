package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth table of the vendor's own tests of comparisons. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # left                           | right                          | <  <= == != >= >
            'a'                              | 'b'                            | T  T  F  T  F  F
            'a'                              | 1                              | T  T  F  T  F  F
            'a'                              | 'A'                            | F  T  T  F  T  F
            'a'                              | true                           | T  F  F  T  F  T
            'a'                              | false                          | F  T  T  F  T  F
            '4'                              | '50'                           | T  T  F  T  F  F
            '4'                              | 1                              | F  F  F  T  T  T
            'Andreas Graßl'                  | 'Andreas Grassl'               | F  T  F  T  T  F
            0                                | 1                              | T  T  F  T  F  F
            0                                | 2147483647                     | T  T  F  T  F  F
            0                                | 9223372036854775807            | T  T  F  T  F  F
            2147483647                       | 9223372036854775807            | T  T  F  T  F  F
            0                                | null                           | T  F  F  T  F  T
            2147483647                       | null                           | T  F  F  T  F  T
            9223372036854775800.0239532      | 1                              | F  F  F  T  T  T
            9223372036854775800.0239532      | null                           | T  F  F  T  F  T
            0.010000000000005116             | 1                              | T  T  F  T  F  F
            0.01000000000000511007           | 0.01000000000000511007         | F  T  T  F  T  F
            true                             | false                          | T  F  F  T  F  T
            true                             | 0.0                            | T  F  F  T  F  T
            true                             | 0                              | T  F  F  T  F  T
            true                             | 1                              | F  T  T  F  T  F
            true                             | 1.5                            | T  F  F  T  F  T
            true                             | 2                              | T  F  F  T  F  T
            false                            | 0.0                            | F  T  T  F  T  F
            false                            | 0                              | F  T  T  F  T  F
            false                            | 1                              | T  F  F  T  F  T
            false                            | 1.5                            | F  T  T  F  T  F
            false                            | 2                              | F  T  T  F  T  F
            null                             | true                           | T  F  F  T  F  T
            null                             | false                          | T  F  F  T  F  T
            null                             | 0                              | T  F  F  T  F  T
            null                             | 1                              | T  F  F  T  F  T
            null                             | '0'                            | T  F  F  T  F  T
            null                             | '1'                            | T  F  F  T  F  T
            null                             | 'a'                            | T  F  F  T  F  T
            null                             | 0.0                            | T  F  F  T  F  T
            null                             | '0.0'                          | T  F  F  T  F  T
            null                             | 0.5                            | T  F  F  T  F  T
            null                             | '0.5'                          | T  F  F  T  F  T
            # what the vendor does not test
            null                             | null                           | F  T  T  F  T  F
            null                             | ''                             | T  F  F  T  F  T
            ''                               | ''                             | F  T  T  F  T  F
            'B'                              | 'a'                            | F  F  F  T  T  T
            'GOLD'                           | 'gold'                         | F  T  T  F  T  F
            ' 1 '                            | 1                              | F  T  T  F  T  F
            '1.0'                            | '1'                            | F  T  T  F  T  F
            'True'                           | true                           | F  T  T  F  T  F
            """)
    void values_compare_as_the_vendor_tests_them(String left, String right, String truths) {
        String[] operators = {"<", "<=", "==", "!=", ">=", ">"};
        String[] expected = truths.split(" +");

        for (int i = 0; i < operators.length; i++) {
            assertThat(compared("", left, operators[i], right))
                    .as("%s %s %s", left, operators[i], right)
                    .isEqualTo(expected[i]);
            assertThat(compared("not ", left, operators[i], right))
                    .as("not %s %s %s", left, operators[i], right)
                    .isEqualTo(expected[i].equals("T") ? "F" : "T");
        }
    }

    private static String compared(String not, String left, String operator, String right) {
        return rendered("%%[ set @left = " + left + " set @right = " + right + " if " + not + "@left " + operator
                + " @right then ]%%T%%[ else ]%%F%%[ endif ]%%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true or false and false",
                "not false and true",
                "not (true and false)",
                "not not true",
                "(1 == 1 and 2 == 2) or 1 == 2",
                "not 1 == 2 and not 'a' == 'b'",
                "true or Add('abc', 1) == 1",
                "not (false and Add('abc', 1) == 1)",
                "TRUE",
                "'true'",
                "1",
                "Empty(@unset)"
            })
    void conditions_that_are_true(String condition) {
        assertThat(rendered("%%=IIf(" + condition + ", 'T', 'F')=%%")).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false and true or false",
                "not true or false",
                "null",
                "@unset",
                "'yes'",
                "2",
                "0",
                "''",
                "[First Name]"
            })
    void conditions_that_are_not(String condition) {
        assertThat(rendered("%%=IIf(" + condition + ", 'T', 'F')=%%")).isEqualTo("F");
    }
}
