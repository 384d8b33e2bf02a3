package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    private static final char ARROW = '→';

    private final Surrounded world = new Surrounded();

    @BeforeEach
    void set_up() {
        world.attributes.put("First Name", "Logan");
        world.attributes.put("FirstName", "Logan");
        world.attributes.put("Total-Expense", "12.5");
        world.attributes.put("MSG(0)", "JOIN");
        world.attributes.put("Msg(0).Verb", "JOIN");
        world.attributes.put("Msg(0).Nouns", "red large");
        world.attributes.put("Msg(0).Noun(1)", "large");
        world.attributes.put("MMS_Content_URL(0)", "https://example.com/a.png");
    }

    @Nested
    class Text_and_script {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "Hello",
                    "This is some Percent % signs.",
                    "100%% sure and 50 %% off",
                    "%%",
                    "%%%",
                    "%% Name %%",
                    "]%% =%%",
                    "@a set if [b] /* c */",
                    "two\r\nlines\n"
                })
        void text_without_script_stays(String text) {
            assertThat(rendered(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
                Hello %%FIRSTNAME%%                                  → Hello Logan
                Hello %%First Name%%                                 → Hello Logan
                Hello %%FIRST Name%%                                 → Hello Logan
                <%%Last Name%%>                                      → <>
                100%%%FirstName%%                                    → 100%Logan
                Hello %%[FirstName]%%                                → Hello Logan
                %%MSG(0)%% %%Msg(0).Noun(1)%%                        → JOIN large
                %%[MSG(0)]%% %%[Msg(0).Noun(1)]%%                    → JOIN large
                Hello %%=v(FirstName)=%%                             → Hello Logan
                Hello %%=v([First Name])=%%                          → Hello Logan
                %%=v([ Total-Expense ])=%%                           → 12.5
                Hello %%=[first name]=%%                             → Hello Logan
                """)
        void names_are_replaced(String script, String text) {
            assertThat(world.text(script)).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
                a%%[ set @a = 1 ]%%b%%=v(@a)=%%c                     → ab1c
                %%[set @a = 1]%%%%=v(@a)=%%                          → 1
                a %%[ ]%% b%%[]%%                                    → `a  b`
                %%= v ( "x" ) =%%                                    → x
                %%=Concat("]%%", "=%%", '%%=', '/*')=%%              → ]%%=%%%%=/*
                %%[ Concat("a", "b") v(1) ]%%.                       → .
                """)
        void a_block_writes_nothing_and_an_expression_its_value(String script, String text) {
            assertThat(world.text(script)).isEqualTo(text);
        }

        @Test
        void line_breaks_around_blocks_stay() {
            assertThat(rendered("Hello\n%%[\n  set @a = 1\r\n  set @b\t=\u00a02\n]%%\nWorld %%=v(@b)=%%\n"))
                    .isEqualTo("Hello\n\nWorld 2\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "%%[ /* one */ set @a /* two */ = /* 3 */ 1 /**/ ]%%%%=v(@a)=%%",
                    "%%[ /* set @a = 2 ]%% %%=v(1)=%% \n two */ set @a = 1 ]%%%%=v(@a)=%%",
                    "%%[ set @a = 1 /* /* */ ]%%%%=v(@a)=%%",
                    "%%[ /*/ set @a = 2 */ set @a = 1 ]%%%%=v(@a)=%%",
                    "%%[ set @a = 1 /* it's \"open\" [ @ */ ]%%%%=v(@a)=%%"
                })
        void comments_are_passed_over(String script) {
            assertThat(rendered(script)).isEqualTo("1");
        }
    }

    @Nested
    class Words {
        @ParameterizedTest
        @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
                'Logan'                                          → Logan
                ''                                               → ``
                ""                                               → ``
                'Logan''s Car'                                   → Logan's Car
                'Logan''s car has the world''s best color'       → Logan's car has the world's best color
                "Logan's new car is great"                       → Logan's new car is great
                "Hello ""Logan"", if that's your name"           → Hello "Logan", if that's your name
                "{ ""name"": ""John Doe"" }"                     → { "name": "John Doe" }
                'It''s John''s book.'                            → It's John's book.
                ''''                                             → '
                "a\\nb"                                          → a\\nb
                true                                             → True
                FALSE                                            → False
                null                                             → ``
                -123                                             → -123
                123.456                                          → 123.456
                Msg(0).Noun(1)                                   → large
                msg( 0 ) . noun( 1 )                             → large
                [Msg(0).Noun(1)]                                 → large
                Msg(0).Verb                                      → JOIN
                Msg(0).Nouns                                     → red large
                MSG(0)                                           → JOIN
                MMS_Content_URL(0)                               → https://example.com/a.png
                """)
        void constants_and_strings_of_the_platform(String expression, String text) {
            assertThat(world.text("%%[ set @a = " + expression + " ]%%%%=v(@a)=%%"))
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "%%[ SET @Name = 1 Set @nAME = aDD(@NAME, 1) ]%%%%=V(@name)=%%",
                    "%%[ vAr @a, @B iF 1 == 1 THEN sEt @b = 2 eNdIf ]%%%%=v(@b)=%%",
                    "%%[ set @a = 0 FOR @I = 1 To 2 dO set @a = @i NeXt @i ]%%%%=v(@a)=%%",
                    "%%[ set @1st = 2 ]%%%%=v(@1ST)=%%",
                    "%%[ set @_é_1 = 2 ]%%%%=v(@_é_1)=%%"
                })
        void words_are_read_in_any_case(String script) {
            assertThat(rendered(script)).isEqualTo("2");
        }

        @Test
        void statements_need_nothing_between_them() {
            assertThat(world.text("%%[set @msg = [MSG(0)]Set @x = 1set @y='a'set @z=\"b\"SET @w=v(@x)VAR @v]%%"
                            + "%%=Concat(@msg, @x, @y, @z, @w, @v)=%%"))
                    .isEqualTo("JOIN1ab1");
        }
    }

    @Nested
    class Branches {
        @ParameterizedTest
        @CsvSource({"35, 31 to 40", "41, 41 to 50", "50, 41 to 50", "51, other", "30, other"})
        void the_first_true_condition_counts(int age, String text) {
            assertThat(rendered("%%[ set @age = " + age + " if (@age > 30 and @age <= 40) then ]%%31 to 40%%["
                            + " elseif (@age > 40 and @age <= 50) then ]%%41 to 50%%[ else ]%%other%%[ endif ]%%"))
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({"1, one", "2, two", "3, more"})
        void a_word_alone_in_a_block_is_a_keyword(int number, String text) {
            assertThat(rendered("%%[set @n = " + number + "]%%%%[if @n == 1 then]%%one%%[elseif @n == 2 then]%%two"
                            + "%%[else]%%more%%[endif]%%"))
                    .isEqualTo(text);
        }

        @Test
        void without_a_true_condition_nothing_is_written() {
            assertThat(
                            rendered(
                                    "%%[ VAR @variable IF @variable THEN ]%% 1 %%[ ENDIF IF NOT @variable THEN ]%% 2 %%[ ENDIF ]%%"))
                    .isEqualTo(" 2 ");
        }

        @Test
        void branches_may_be_empty_and_inside_of_each_other() {
            assertThat(rendered("%%[ if 1 == 1 then if 1 == 2 then elseif 1 == 1 then if true then ]%%deep%%[ endif"
                            + " else endif else endif if true then endif ]%%"))
                    .isEqualTo("deep");
        }
    }

    @Nested
    class Loops {
        @ParameterizedTest
        @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
                %%[ FOR @FOO = 1 TO 10 DO ]%%%%=v(@foo)=%%%%[ NEXT @FOO ]%%                     → 12345678910
                %%[for @i = 1 to 3 do]%%%%=v(@i)=%%, %%[next]%%                                 → `1, 2, 3, `
                %%[ for @i = 3 downto 1 do ]%%%%=v(@i)=%%%%[ next ]%%                           → 321
                %%[ for @i = 2 to 2 do ]%%%%=v(@i)=%%%%[ next ]%%                               → 2
                <%%[ for @i = 2 to 1 do ]%%%%=v(@i)=%%%%[ next ]%%>                             → <>
                <%%[ for @i = 1 downto 2 do ]%%%%=v(@i)=%%%%[ next ]%%>                         → <>
                %%[ for @i = -1 to "1" do ]%%%%=v(@i)=%%%%[ next ]%%                            → -101
                <%%[ for @i = 1 to 5 do next for @j = 1 to Length("ab") do next @j ]%%>         → <>
                %%[ for @i = 1 to 2 do for @j = 1 to @i do ]%%%%=Concat(@i, @j)=%% %%[ next @j next @i ]%%. → 11 21 22 .
                %%[ for @i = 1 to 3 do next ]%%%%=v(@i)=%%                                      → 4
                %%[ for @i = 3 downto 1 do next ]%%%%=v(@i)=%%                                  → 0
                %%[ for @i = 1 to 4 do if Mod(@i, 2) == 0 then ]%%%%=v(@i)=%%%%[ endif next ]%% → 24
                """)
        void loops_run_over_both_ends(String script, String text) {
            assertThat(rendered(script)).isEqualTo(text);
        }

        @Test
        void the_ends_of_a_loop_are_evaluated_once() {
            assertThat(rendered("%%[ set @n = 3 for @i = 1 to @n do set @n = 1 ]%%%%=v(@i)=%%%%[ next ]%%"))
                    .isEqualTo("123");
        }

        @Test
        void a_loop_is_not_led_astray_by_its_variable() {
            assertThat(rendered("%%[ for @i = 1 to 3 do ]%%%%=v(@i)=%%%%[ set @i = 7 next ]%%"))
                    .isEqualTo("123");
        }
    }

    @Test
    void a_script_can_be_run_again_from_the_start() {
        Script script = Script.of("%%[ set @a = Concat(@a, 'x') ]%%%%=v(@a)=%%");

        assertThat(script.run(world)).isEqualTo(new Script.Rendered.Text("x"));
        assertThat(script.run(world)).isEqualTo(new Script.Rendered.Text("x"));
        assertThat(script.mistake()).isEmpty();
    }

    @Test
    void a_script_tells_whether_it_calls_the_application() {
        assertThat(Script.of("%%=v(HttpGet('https://example.com'))=%%").calls()).isTrue();
        assertThat(Script.of("%%=v(1)=%%").calls()).isFalse();
    }
}
