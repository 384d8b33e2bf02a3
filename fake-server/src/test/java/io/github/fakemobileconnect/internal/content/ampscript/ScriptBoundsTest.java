package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.failure;
import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.sms.RenderFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No script takes long, and none makes a long text, whatever it holds. */
@Timeout(120)
class ScriptBoundsTest {
    private static final String TOO_LONG = "the text gets longer than 32,768 characters";
    private static final String TOO_MANY_STEPS = "the script takes more than 100,000 steps";
    private static final String TOO_DEEP = "more than 50 things inside of each other";
    /** Sets @a to as many a's as a text may have. */
    private static final String LONGEST = "%%[ set @a = 'a' for @i = 1 to 15 do set @a = Concat(@a, @a) next ]%%";

    @Test
    void a_text_may_be_as_long_as_the_bound() {
        assertThat(rendered(LONGEST + "%%=v(@a)=%%")).isEqualTo("a".repeat(32_768));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%=v(@a)=%%b",
                "b%%=v(@a)=%%",
                "%%[ Concat(@a, 'b') ]%%",
                "%%[ Concat(@a, @a, @a, @a, @a, @a, @a, @a, @a, @a, @a, @a, @a, @a, @a, @a) ]%%",
                "%%[ Replace(@a, 'a', 'bb') ]%%",
                "%%[ Replace(@a, 'A', @a) ]%%",
                "%%[ for @i = 1 to 3 do ]%%%%=v(@a)=%%%%[ next ]%%"
            })
    void a_text_may_not_get_longer(String script) {
        RenderFailure failure = failure(LONGEST + script);

        assertThat(failure.kind()).isEqualTo(RenderFailure.Kind.TOO_MUCH);
        assertThat(failure.message()).isEqualTo(TOO_LONG);
    }

    @Test
    void a_text_that_gets_too_long_is_marked_at_the_call() {
        RenderFailure failure = failure(LONGEST + "\nHi %%[ Concat(@a, 'b') ]%%");

        assertThat(failure.inWords()).isEqualTo(TOO_LONG + " (line 2, column 8)");
        assertThat(failure.marked()).containsExactly("Hi %%[ Concat(@a, 'b') ]%%", "       ^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%[ for @i = 1 to 9223372036854775807 do next ]%%",
                "%%[ for @i = 1 to 1000 do for @j = 1 to 1000 do next next ]%%",
                "%%[ for @i = 1 to 1000 do Length(@a) next ]%%",
                "%%[ for @i = 1 to 1000 do IndexOf(@a, @b) next ]%%",
                "%%[ for @i = 1 to 1000 do Replace(@a, @b, '') next ]%%",
                "%%[ for @i = 1 to 1000 do set @c = Uppercase(@a) next ]%%",
                "%%[ for @i = 1 to 1000 do Trim(@a) next ]%%",
                "%%[ for @i = 1 to 1000 do if @a == @b then endif next ]%%"
            })
    void a_script_that_takes_long_is_stopped(String script) {
        RenderFailure failure = failure(LONGEST + "%%[ set @b = Concat(Substring(@a, 1, 16000), 'b') ]%%" + script);

        assertThat(failure.kind()).isEqualTo(RenderFailure.Kind.TOO_MUCH);
        assertThat(failure.message()).isEqualTo(TOO_MANY_STEPS);
    }

    @Test
    void a_loop_that_takes_long_is_marked_where_it_begins() {
        RenderFailure failure = failure("Hi %%[ for @i = 1 to 100001 do next ]%%");

        assertThat(failure.inWords()).isEqualTo(TOO_MANY_STEPS + " (line 1, column 8)");
        assertThat(failure.marked()).containsExactly("Hi %%[ for @i = 1 to 100001 do next ]%%", "       ^");
    }

    @Test
    void a_search_is_not_slowed_down_by_repetition() {
        assertThat(rendered(LONGEST + "%%=IndexOf(@a, Concat(Substring(@a, 1, 16000), 'b'))=%%"))
                .isEqualTo("0");
    }

    @Test
    void a_loop_ends_at_the_end_of_the_numbers() {
        assertThat(rendered("%%[ for @i = 9223372036854775807 to 9223372036854775807 do ]%%once %%[ next ]%%"))
                .isEqualTo("once ");
    }

    @Test
    void things_may_stand_inside_of_each_other() {
        assertThat(rendered("%%=" + "v(".repeat(40) + "1" + ")".repeat(40) + "=%%"))
                .isEqualTo("1");
        assertThat(rendered("%%[" + " if true then".repeat(40) + "]%%deep%%[" + " endif".repeat(40) + "]%%"))
                .isEqualTo("deep");
    }

    @Test
    void but_not_without_end() {
        assertDeep("%%=" + "v(".repeat(100_000) + "1" + ")".repeat(100_000) + "=%%");
        assertDeep("%%=" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "=%%");
        assertDeep("%%=" + "not ".repeat(100_000) + "true=%%");
        assertDeep("%%=" + "iif(true, ".repeat(100_000) + "1=%%");
        assertDeep("%%[" + " if true then".repeat(100_000) + "]%%");
        assertDeep("%%[" + " for @i = 1 to 1 do".repeat(100_000) + "]%%");
    }

    private static void assertDeep(String script) {
        RenderFailure failure = failure(script);

        assertThat(failure.kind()).isEqualTo(RenderFailure.Kind.TOO_MUCH);
        assertThat(failure.message()).isEqualTo(TOO_DEEP);
    }

    @Test
    void what_stands_side_by_side_may_go_on_for_long() {
        assertThat(rendered("%%=IIf(" + "false or ".repeat(20_000) + "true, 1, 2)=%%"))
                .isEqualTo("1");
        assertThat(rendered("%%=Concat('a'" + ", ''".repeat(20_000) + ")=%%")).isEqualTo("a");
        assertThat(rendered("%%[ if false then" + " elseif false then".repeat(20_000) + " endif ]%%a"))
                .isEqualTo("a");
    }

    @Test
    void many_texts_that_look_like_the_beginning_of_something_are_read_once() {
        assertThat(rendered("%% ".repeat(100_000).substring(0, 30_000))).hasSize(30_000);
        assertThat(rendered("%%a ".repeat(7_000))).hasSize(28_000);
        assertThat(rendered("<script ".repeat(4_000))).hasSize(32_000);
    }
}
