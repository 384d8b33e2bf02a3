package io.github.fakemobileconnect.internal.content.ampscript;

import static io.github.fakemobileconnect.internal.content.ampscript.Surrounded.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the vendor's documents and tests, and what was observed on the platform. */
class ValueFunctionsTest {
    private static final char ARROW = '→';

    private final Surrounded world = new Surrounded();

    @BeforeEach
    void set_up() {
        world.attributes.put("First Name", "Barb");
        world.attributes.put("Nothing", "");
        world.dataExtensions.put("Vacant", new ArrayList<>());
        world.dataExtensions.put("Coupons", new ArrayList<>(List.of(Map.of("Code", "A1"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            %%[Set @hello = "Hello, world!"]%%<p>%%=v(@hello)=%%</p>      → <p>Hello, world!</p>
            %%[set @name = [First Name]]%%<p>Hello %%=v(@name)=%%,</p>    → <p>Hello Barb,</p>
            %%=V("p")=%%                                                  → p
            %%=v(5)=%%                                                    → 5
            %%=v(Concat("a", "b"))=%%                                     → ab
            <%%=v(@unset)=%%>                                             → <>
            %%[VAR @VAR, @VAR2 SET @VAR=1 VAR @VAR SET @VAR=2]%%%%=V(@VAR)=%% → 2
            %%[SET @FOO=1 SET @BAR=@FOO SET @FOO=2]%%%%=V(@FOO)=%%%%=V(@BAR)=%% → 21
            %%[SET @a=1 VAR @a]%%<%%=V(@a)=%%>                            → <>
            """)
    void v_is_the_value(String script, String text) {
        assertThat(world.text(script)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Empty("")                                  → True
            Empty("Not Empty")                         → False
            Empty(@unset)                              → True
            Empty("   ")                               → False
            Empty(0)                                   → False
            Empty("0")                                 → False
            Empty("false")                             → False
            Empty(false)                               → False
            Empty(AttributeValue("Missing"))           → True
            Empty(Nothing)                             → True
            Empty([First Name])                        → False
            Empty(LookupRows("Vacant", "Code", "A1"))  → True
            Empty(LookupRows("Coupons", "Code", "A1")) → False
            Empty(Row(LookupRows("Coupons", "Code", "A1"), 1)) → False
            """)
    void empty_is_true_for_no_value_and_no_text(String expression, String text) {
        assertThat(world.text("%%=" + expression + "=%%")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            IsNull(@unset)                          → True
            IsNull(null)                            → True
            IsNull(AttributeValue("Missing"))       → True
            IsNull("")                              → False
            IsNull("   ")                           → False
            IsNull(0)                               → False
            IsNull("0")                             → False
            IsNull("false")                         → False
            IsNull(v(@unset))                       → False
            IsNull(Concat(@unset, @unset))          → False
            IsNull(Nothing)                         → False
            """)
    void is_null_is_true_for_no_value_only(String expression, String text) {
        assertThat(world.text("%%=" + expression + "=%%")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            IIF(EMPTY(@VAR),'123',@VAR)                                        → 123
            IIF(EMPTY(@name),"Pass","Fail")                                    → Pass
            IIF(NOT EMPTY(@name),"Fail","Pass")                                → Pass
            Iif(Empty(@name),"Valued subscriber,",Concat("Dear ",@name,","))   → Valued subscriber,
            Iif(Empty([First Name]),"x",Concat("Dear ",[First Name],","))      → Dear Barb,
            IIf(1 == 1, "T", "F")                                              → T
            IIf(1 == 2, "T", "F")                                              → F
            IIf(@unset, "T", "F")                                              → F
            IIf("", "T", "F")                                                  → F
            IIf("   ", "T", "F")                                               → F
            IIf(0, "T", "F")                                                   → F
            IIf("0", "T", "F")                                                 → F
            IIf("false", "T", "F")                                             → F
            IIf("hello", "T", "F")                                             → F
            IIf(true, 42, "F")                                                 → 42
            IIf(true, "T", Add("abc", 1))                                      → T
            IIf(false, Add("abc", 1), "F")                                     → F
            """)
    void iif_evaluates_what_it_chooses(String expression, String text) {
        assertThat(world.text("%%=" + expression + "=%%")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            Hello %%=AttributeValue("First Name")=%%,        → Hello Barb,
            Hello %%=AttributeValue("FIRST name")=%%,        → Hello Barb,
            <%%=AttributeValue("no_such_attribute")=%%>      → <>
            <%%=AttributeValue(5)=%%>                        → <>
            <%%=AttributeValue("Nothing")=%%>                → <>
            """)
    void attribute_value_is_the_value_of_an_attribute(String script, String text) {
        assertThat(world.text(script)).isEqualTo(text);
    }

    @Test
    void attribute_value_does_not_note_what_is_missing() {
        world.text("%%=AttributeValue('no_such_attribute')=%%%%=v([No Such Name])=%%%%Neither%%");

        assertThat(world.missing).containsExactly("No Such Name", "Neither");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            AttributeValue("")          → argument 1 of AttributeValue must be the name of an attribute but is empty
            AttributeValue(@unset)      → argument 1 of AttributeValue must be the name of an attribute but is empty
            V()                         → V takes 1 argument but has 0
            V(1, 2)                     → V takes 1 argument but has 2
            IIf(true, 1)                → , expected, but here is )
            IIf(true, 1, 2, 3)          → ) expected, but here is ,
            RaiseError()                → RaiseError takes 1 to 5 arguments but has 0
            """)
    void wrong_arguments_are_named(String expression, String message) {
        assertThat(failure("%%=" + expression + "=%%").message()).isEqualTo(message);
    }

    @Test
    void a_row_has_no_text() {
        assertThat(world.failureOf("%%=v(LookupRows('Coupons', 'Code', 'A1'))=%%")
                        .message())
                .isEqualTo("a rowset has no text; take a field of it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ARROW, quoteCharacter = '`', textBlock = """
            RaiseError('An Error Occurred')                      → An Error Occurred
            RaiseError('Do not send to subscriber', true)        → Do not send to subscriber
            RaiseError("No coupon left", 1, "E1", 7, "false")    → No coupon left
            RaiseError(Concat("No ", "code"))                    → No code
            """)
    void raise_error_ends_the_run(String call, String message) {
        assertThat(failure("Before %%[" + call + "]%% after").message()).isEqualTo(message);
        assertThat(failure("Before %%[" + call + "]%% after").kind()).isEqualTo(Kind.RAISED);
    }
}
