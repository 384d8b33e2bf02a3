package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.failure;
import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the vendor's documents and tests, and what was observed on the platform. */
class TextFunctionsTest {
    private static final char ARROW = '→';

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Concat("Kjell"," ","Jakob"," ","Larssen")                  → Kjell Jakob Larssen
            Concat("Suzy"," ","Jackson")                               → Suzy Jackson
            Concat(1, 5)                                               → 15
            Concat(1.5, 5.3)                                           → 1.55.3
            Concat(12, 3.5)                                            → 123.5
            Concat("only")                                             → only
            Concat("Order", " ", "#", 4711)                            → Order #4711
            CONCAT('Logans car has',' the worlds',' best color')       → Logans car has the worlds best color
            CONCAT('Logan''s car has',' the world''s',' best color')   → Logan's car has the world's best color
            Concat("a","b","c","d","e","f","g","h","i","j","k","l")    → abcdefghijkl
            Concat("", "")                                             → ``
            Concat("<", @unset, ">")                                   → <>
            Concat(true, false)                                        → ``
            Concat("--", Empty(""))                                    → --True
            """)
    void concat_joins_texts(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Substring("0312F-Gold", 7)                                             → Gold
            Substring('abcdef',2,2)                                                → bc
            Substring("Curt Harris",1,Subtract(IndexOf("Curt Harris"," "),1))      → Curt
            Substring("Barb Brown",Add(IndexOf("Barb Brown"," "),1))               → Brown
            Substring('Logan',1,50)                                                → Logan
            Substring("Hello World", 1, 5)                                         → Hello
            Substring("Hello World", 7, 3)                                         → Wor
            Substring("Hello World", 11)                                           → d
            Substring("Hello World", 7)                                            → World
            Substring("Hello World", 7, 99)                                        → World
            Substring("Hello World", 20)                                           → ``
            Substring("Hello World", 12)                                           → ``
            Substring("Hello World", 0, 5)                                         → Hello
            Substring("Hello World", -3, 5)                                        → Hello
            Substring("Hello World", 3, 0)                                         → ``
            Substring(9876543, 3, 2)                                               → 76
            Substring("Hello World", "1", "5")                                     → Hello
            Substring("café time", 4, 1)                                           → é
            Substring("", 1, 1)                                                    → ``
            Substring(@unset, 1)                                                   → ``
            Substring(true, 1)                                                     → ``
            Substring("Hello World", 3, 2147483647)                                → llo World
            """)
    void substring_takes_a_part(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Substring('Logan', 1.5)           → argument 2 of Substring must be a whole number but is 1.5
            Substring('Logan', "one")         → argument 2 of Substring must be a number but is "one"
            Substring('Logan', true)          → argument 2 of Substring must be a number but is True
            Substring('Logan', 1, 1.5)        → argument 3 of Substring must be a whole number but is 1.5
            Substring('Logan', 3, -2)         → argument 3 of Substring must not be negative but is -2
            Substring('Logan', 1, @unset)     → argument 3 of Substring must be a number but is no value
            Substring('Logan')                → Substring takes 2 to 3 arguments but has 1
            IndexOf("a", "a", 1.5)            → argument 3 of IndexOf must be a whole number but is 1.5
            IndexOf("a", "a", true)           → argument 3 of IndexOf must be a number but is True
            IndexOf("a", "a", 1, 1)           → IndexOf takes 2 to 3 arguments but has 4
            Replace("a")                      → Replace takes 2 to 3 arguments but has 1
            Concat()                          → Concat takes 1 or more arguments but has 0
            Length()                          → Length takes 1 argument but has 0
            Trim("a", "b")                    → Trim takes 1 argument but has 2
            """)
    void wrong_arguments_are_named(String expression, String message) {
        assertThat(failure("%%=" + expression + "=%%").message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Length("Hello")          → 5
            Length("Hello World")    → 11
            Length("")               → 0
            Length(12345)            → 5
            Length("café")           → 4
            Length("Straße")         → 6
            Length("😀")             → 2
            Length(@unset)           → 0
            Length(true)             → 0
            """)
    void length_counts_utf_16_units(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @Test
    void length_counts_the_terms_of_the_guide() {
        String terms = "The Rewards program is intended for personal use only. Commercial use is prohibited. "
                + "This program is not targeted towards, nor intended for use by, anyone under the age of 13. "
                + "If you are between the ages of 13 and 18, you may only use Rewards under the supervision of "
                + "a parent or legal guardian who agrees to be bound by these Terms of Use.";

        assertThat(rendered("%%[set @terms = \"" + terms + "\"]%%"
                        + "%%=Length(@terms)=%% %%=concat(trim(substring(@terms,1,105)),\"...\")=%%"))
                .isEqualTo("340 The Rewards program is intended for personal use only. Commercial use is prohibited. "
                        + "This program is not...");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            IndexOf("29487C-22934","C")         → 6
            IndexOf("Curt Harris"," ")          → 5
            IndexOf("Hello World", "World")     → 7
            IndexOf("Hello World", "WORLD")     → 7
            IndexOf("Hello World", "h")         → 1
            IndexOf("Hello World", "d")         → 11
            IndexOf("banana", "na")             → 3
            IndexOf("banana", "banana")         → 1
            IndexOf("na", "banana")             → 0
            IndexOf("aabaabaaa", "aabaaa")      → 4
            IndexOf("banana", "x")              → 0
            IndexOf("banana", "")               → 0
            IndexOf("", "a")                    → 0
            IndexOf("", "")                     → 0
            IndexOf(@unset, "a")                → 0
            IndexOf("a", @unset)                → 0
            IndexOf(9876543, "65")              → 4
            IndexOf("is true", true)            → 0
            IndexOf("café time", "TIME")        → 6
            IndexOf("CAFÉ", "é")                → 4
            IndexOf("Hello World", "o", 1)      → 5
            IndexOf("Hello World", "o", 2)      → 8
            IndexOf("Hello World", "o", 3)      → 0
            IndexOf("Hello World", "o", "2")    → 8
            IndexOf("aaaa", "aa", 2)            → 3
            IndexOf("abcabcabc", "abc", 0)      → 1
            IndexOf("abcabcabc", "abc", -1)     → 7
            IndexOf("abcabcabc", "abc", -9)     → 7
            IndexOf("abcabcabc", "x", -1)       → 0
            """)
    void index_of_finds_a_text_in_any_case(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Replace("Special winter offers just for you!","winter","spring")    → Special spring offers just for you!
            replace("Hello world!","world","friend")                            → Hello friend!
            REPLACE("Hello world!","world","friend")                            → Hello friend!
            replace("THIS IS A STRING IN ALL UPPER CASE","StRinG","string")     → THIS IS A string IN ALL UPPER CASE
            replace("A string IN ALL UPPER CASE","UPPER","MIxed")               → A string IN ALL MIxed CASE
            replace("Ruble₽Replaced","₽"," ")                                   → Ruble Replaced
            replace("accessories<br>and<br><br>today!<br>","<br>"," ")          → `accessories and  today! `
            Replace("My Awesome Product Name"," ","-")                          → My-Awesome-Product-Name
            Replace("The 2007 model is better","2007","2008")                   → The 2008 model is better
            Replace("one,two,three", ",", " / ")                                → one / two / three
            Replace("Hello World", "hELLO", "Howdy")                            → Howdy World
            Replace("Cat cat CAT", "cat", "dog")                                → dog dog dog
            Replace("aaa", "aa", "a")                                           → aa
            Replace("cat", "cat", "cat dog")                                    → cat dog
            Replace("abc", "abc", "xyz")                                        → xyz
            Replace("abc", "abcd", "x")                                         → abc
            Replace("abc", "x", "y")                                            → abc
            Replace("abc", "b")                                                 → ac
            Replace("a-b-c", "-", "")                                           → abc
            Replace("abc", "", "X")                                             → abc
            Replace("", "a", "X")                                               → ``
            Replace(101101, 0, 9)                                               → 191191
            Replace("abc", "b", @unset)                                         → ac
            Replace("a true b", true, "x")                                      → a true b
            Replace("cost $1 \\\\", "1", "$0")                                  → cost $$0 \\\\
            """)
    void replace_replaces_every_occurrence_in_any_case(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            trim("  Dale   ")       → Dale
            Trim("  a  b  ")        → a  b
            Trim("noPad")           → noPad
            Trim("     ")           → ``
            Trim("")                → ``
            Trim(12345)             → 12345
            Trim("  42  ")          → 42
            Trim(@unset)            → ``
            Trim(true)              → ``
            Trim("   דרך השלום 5, תל אביב-יפו, ישראל   ") → דרך השלום 5, תל אביב-יפו, ישראל
            """)
    void trim_takes_white_space_from_both_ends(String expression, String text) {
        assertThat(value(expression)).isEqualTo(text);
    }

    @Test
    void trim_takes_tabs_line_breaks_and_spaces_that_do_not_break() {
        assertThat(value("Concat('<', Trim('\t\r\n\u00a0\u2003é b\u00a0\n\r\t '), '>')"))
                .isEqualTo("<é b>");
    }

    private static String value(String expression) {
        return rendered("%%=" + expression + "=%%");
    }
}
