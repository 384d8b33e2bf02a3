package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.sms.RenderFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a script fails, with the place that the failure points to. */
class ScriptFailureTest {
    private static final char ARROW = '→';

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            a %%[ set @a = 1               → 3  → the script that begins here has no end ]%%
            a %%=v(1)                      → 3  → the script that begins here has no end =%%
            %%[ set @a = "1 ]%%            → 14 → the string that begins here has no end "
            %%[ set @a = 'it''s ]%%        → 14 → the string that begins here has no end '
            %%[ /* set @a = 1 ]%%          → 5  → the comment that begins here has no end */
            %%[ set @a = [First            → 14 → the name that begins here has no end ]
            %%[ if 1 == 1 then ]%% a       → 5  → the if that begins here has no endif
            %%[ if 1 == 1 then else ]%%    → 5  → the if that begins here has no endif
            %%[ for @i = 1 to 2 do ]%%     → 5  → the for that begins here has no next
            %%=Concat("a"=%%               → 14 → ) expected, but here is =%%
            %%=v((1)=%%                    → 9  → ) expected, but here is =%%
            """)
    void what_has_no_end(String script, int column, String message) {
        assertThat(told(script)).isEqualTo(notUnderstood(column, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            %%[ endif ]%%                      → 5  → endif ends or goes on with something that was not begun
            %%[else]%%                         → 4  → else ends or goes on with something that was not begun
            %%[ next ]%%                       → 5  → next ends or goes on with something that was not begun
            %%[ @a = 1 ]%%                     → 5  → a statement expected, but here is @a
            %%[ 5 < 5 ]%%                      → 5  → a statement expected, but here is 5
            %%[ Name = 1 ]%%                   → 5  → a statement expected, but here is Name
            %%[ "a" ]%%                        → 5  → a statement expected, but here is "a"
            %%[ set a = 1 ]%%                  → 9  → a variable expected, but here is a
            %%[ set @a 1 ]%%                   → 12 → = expected, but here is 1
            %%[ set @a = ]%% text              → 14 → a value expected, but here is ]%%
            %%[ set @a = ]%%                   → 14 → a value expected, but here is ]%%
            %%[ set ]%%%%[ @a = 5 ]%%          → 9  → a variable expected, but here is ]%%
            %%[ set @a = v( ]%%%%[ 1) ]%%      → 17 → a value expected, but here is ]%%
            %%[ set @a = set @b = 1 ]%%        → 14 → a value expected, but here is set
            %%[ var ]%%                        → 9  → a variable expected, but here is ]%%
            %%[ var @a, ]%%                    → 13 → a variable expected, but here is ]%%
            %%[ if 1 == 1 ]%%                  → 15 → then expected, but here is ]%%
            %%[ if 1 = 1 then endif ]%%        → 10 → then expected, but here is =
            %%[ if 1 == then endif ]%%         → 13 → a value expected, but here is then
            %%[ for @i = 1 do next ]%%         → 16 → to expected, but here is do
            %%[ for @i = 1 to 2 next ]%%       → 21 → do expected, but here is next
            %%[ for @i = 1 to 2 do next @j ]%% → 29 → next names @j, but the loop runs over @i
            %%[ for @i = 1 to 2 do endif ]%%   → 24 → endif ends or goes on with something that was not begun
            %%[ if true then next endif ]%%    → 18 → next ends or goes on with something that was not begun
            %%=v(1) v(2)=%%                    → 9  → =%% expected, but here is v
            %%==%%                             → 4  → a value expected, but here is =%%
            %%=1 == 1 == 1=%%                  → 11 → =%% expected, but here is ==
            %%=Msg(@a)=%%                      → 8  → a number expected, but here is @a
            %%=Msg(0).(1)=%%                   → 11 → verb, nouns or noun expected, but here is (
            """)
    void what_is_not_well_put(String script, int column, String message) {
        assertThat(told(script)).isEqualTo(notUnderstood(column, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            %%[ set @a = “1” ]%%             → 14 → a string stands between straight quotes, and not between “
            %%=v(‘a’)=%%                     → 6  → a string stands between straight quotes, and not between ‘
            %%[ set @a = %%Name%% ]%%        → 14 → the script around this has no end ]%% yet; inside script an attribute is written [Name]
            %%=v(%%Name%%)=%%                → 6  → the script around this has no end =%% yet; inside script an attribute is written [Name]
            %%=v(%%=                         → 6  → the script around this has no end =%% yet; inside script an attribute is written [Name]
            %%=v(1)]%%                       → 8  → the script around this has no end =%% yet; inside script an attribute is written [Name]
            %%[ set @a = 1; ]%%              → 15 → ';' is no part of the language
            %%[ set @a = 1 + 1 ]%%           → 16 → '+' is no part of the language
            %%[ set @a = 😀 ]%%              → 14 → '😀' is no part of the language
            %%[ set @ = 1 ]%%                → 9  → a variable has a name of letters, digits and underscores
            a <script runat="server">x       → 3  → script in a <script> tag is not evaluated
            """)
    void what_is_no_part_of_the_language(String script, int column, String message) {
        assertThat(told(script)).isEqualTo(notUnderstood(column, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            %%=TreatAsContent("a")=%%          → 4  → the function TreatAsContent is not known to the fake
            %%=v(Msgs(0))=%%                   → 6  → the function Msgs is not known to the fake
            %%=v(Length("a", 2))=%%            → 6  → Length takes 1 argument but has 2
            %%[ Substring("a") ]%%             → 5  → Substring takes 2 to 3 arguments but has 1
            %%[ Concat() ]%%                   → 5  → Concat takes 1 or more arguments but has 0
            %%=v(1,)=%%                        → 8  → a value expected, but here is )
            %%=v(0.1234567890123456789012345678901)=%% → 6 → a number with a fraction has at most 30 characters
            """)
    void what_calls_no_function(String script, int column, String message) {
        assertThat(told(script)).isEqualTo(notUnderstood(column, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            %%=Add(1, "abc")=%%                       → 11 → argument 2 of Add must be a number but is "abc"
            %%[ for @i = 1 to 2.5 do next ]%%         → 19 → a loop runs over whole numbers, but here is 2.5
            %%[ for @i = "a" to 2 do next ]%%         → 14 → a loop runs over whole numbers, but here is "a"
            %%[ for @i = 1 to @n do next ]%%          → 19 → a loop runs over whole numbers, but here is no value
            %%[ InsertData("None", "a", "b") ]%%      → 5  → the account has no data extension None
            """)
    void what_a_function_cannot_do(String script, int column, String message) {
        assertThat(told(script)).isEqualTo("FAILED 1:" + column + " " + message);
    }

    @Test
    void a_failure_is_marked_in_its_line() {
        RenderFailure failure = failure("Hello\r\n%%[\n\tset @a = 1\n\tset @b = Add(@a, 'x') ]%%\nWorld");

        assertThat(failure.inWords()).isEqualTo("argument 2 of Add must be a number but is \"x\" (line 4, column 19)");
        assertThat(failure.marked()).containsExactly(" set @b = Add(@a, 'x') ]%%", " ".repeat(18) + "^");
    }

    @Test
    void a_raised_error_is_marked_where_it_was_raised() {
        RenderFailure failure = failure("Hello %%[ RaiseError('No code') ]%%");

        assertThat(told(failure)).isEqualTo("RAISED 1:11 No code");
        assertThat(failure.marked()).containsExactly("Hello %%[ RaiseError('No code') ]%%", "          ^");
    }

    @Test
    void the_end_of_a_block_is_marked() {
        RenderFailure failure = failure("%%[ set @a = ]%%");

        assertThat(failure.marked()).containsExactly("%%[ set @a = ]%%", "             ^");
    }

    @Test
    void a_text_that_fails_late_is_not_rendered_at_all() {
        Surrounded world = new Surrounded();

        assertThat(told(world.failureOf("%%=v(Name)=%% %%=Add(1, '')=%%")))
                .isEqualTo("FAILED 1:25 argument 2 of Add must be a number but is \"\"");
        assertThat(world.missing).containsExactly("Name");
    }

    @Test
    void a_text_that_is_not_understood_is_not_begun() {
        Surrounded world = new Surrounded();

        assertThat(world.failureOf("%%=v(Name)=%% %%=nope()=%%"))
                .isEqualTo(Script.of("%%=v(Name)=%% %%=nope()=%%").mistake().orElseThrow());
        assertThat(world.missing).isEmpty();
    }

    private static String notUnderstood(int column, String message) {
        return "NOT_UNDERSTOOD 1:" + column + " " + message;
    }

    private static String told(String script) {
        return told(failure(script));
    }

    private static String told(RenderFailure failure) {
        return "%s %d:%d %s".formatted(failure.kind(), failure.line(), failure.column(), failure.message());
    }
}
