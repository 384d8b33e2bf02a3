package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.kit.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are long, and nothing but the same piece over and over, are read in one go. */
@Timeout(120)
class ExtremeScriptsTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int LENGTH = Rounds.inLongRuns(MEBIBYTE).otherwise(MEBIBYTE / 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%%",
                "%%a",
                "%%a ",
                "%%a\n",
                "%%[",
                "%%[a",
                "%%[a]",
                "%%[]%%",
                "%%=",
                "%%=1=%%",
                "%%a%%",
                "%%[a]%%",
                "%%[else]%%",
                "[",
                "(",
                "'",
                "\"",
                "''",
                "not ",
                "1",
                "a",
                " ",
                "\n",
                "@a ",
                "/*",
                "-",
                "<script ",
                "\ud83d",
                "if true then ",
                "set @a = 1 ",
                "var @a "
            })
    void much_of_the_same_ends(String piece) {
        String pieces = piece.repeat(LENGTH / piece.length());

        assertThat(ScriptVerdict.on(pieces)).isEmpty();
        assertThat(ScriptVerdict.on("%%" + pieces)).isEmpty();
        assertThat(ScriptVerdict.on("%%[ " + pieces + "]%%")).isEmpty();
        assertThat(ScriptVerdict.on("%%[ set @a = '" + pieces)).isEmpty();
        assertThat(ScriptVerdict.on("%%=Concat(" + pieces + ")=%%")).isEmpty();
    }

    @Test
    void a_hundred_thousand_statements_are_too_many() {
        assertThat(ScriptVerdict.on("%%[" + "set @a = Concat(@a, 'b') ".repeat(100_000) + "]%%"))
                .isEmpty();
        assertThat(Surrounded.failure("%%[" + "set @a = Add(1, 2) ".repeat(100_000) + "]%%")
                        .message())
                .isEqualTo("the script takes more than 100,000 steps");
    }

    @Test
    void many_arguments_are_many_steps() {
        String attributes = ", [Nobody]".repeat(1_000);

        assertThat(ScriptVerdict.on("%%[ for @i = 1 to 40000 do Concat('a'" + attributes + ") next ]%%"))
                .isEmpty();
    }

    @Test
    void many_changed_rows_are_many_steps() {
        String insert = "for @i = 1 to 100 do InsertData('Inbound_SMS', 'Text', 'a') next ";
        String update = "UpdateData('Inbound_SMS', 1, 'Text', 'a', 'Text', 'b')";

        assertThat(ScriptVerdict.on("%%[ " + insert + "for @i = 1 to 40000 do " + update + " next ]%%"))
                .isEmpty();
    }

    @Test
    void an_error_that_is_raised_without_a_message_has_one() {
        assertThat(Surrounded.failure("%%[ RaiseError(' ') ]%%").message())
                .isEqualTo("the script raised an error without a message");
    }

    @Test
    void a_message_that_quotes_a_long_script_is_cut() {
        String start = "a statement expected, but here is \"";

        assertThat(Surrounded.failure("%%[ '" + "a".repeat(MEBIBYTE) + "' ]%%").message())
                .isEqualTo(start + "a".repeat(1_000 - start.length()) + "..");
    }

    @Test
    void a_carriage_return_inside_of_a_line_does_not_move_the_mark() {
        assertThat(Surrounded.failure("a\r\rb%%[ ? ]%%\r\nc").marked()).containsExactly("a  b%%[ ? ]%%", "        ^");
    }
}
