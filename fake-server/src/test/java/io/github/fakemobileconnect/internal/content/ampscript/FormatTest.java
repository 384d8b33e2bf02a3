package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "D"                   | Friday, September 15, 2017
            "d"                   | 9/15/2017
            "f"                   | Friday, September 15, 2017 6:07 AM
            "F"                   | Friday, September 15, 2017 6:07:08 AM
            "g"                   | 9/15/2017 6:07 AM
            "G"                   | 9/15/2017 6:07:08 AM
            "M"                   | September 15
            "O"                   | 2017-09-15T06:07:08.1230000-06:00
            "s"                   | 2017-09-15T06:07:08
            "t"                   | 6:07 AM
            "T"                   | 6:07:08 AM
            "Y"                   | September 2017
            "MM"                  | 09
            "MMM"                 | Sep
            "MMMM"                | September
            "dd"                  | 15
            "ddd"                 | Fri
            "ddddd"               | Friday
            "zz"                  | -06
            "zzz"                 | -06:00
            "MMddyyyy"            | 09152017
            "MM/dd/yyyy"          | 09/15/2017
            "MMMM dd, yyyy"       | September 15, 2017
            "M/d/yy"              | 9/15/17
            "ddd M/d"             | Fri 9/15
            "MM/dd"               | 09/15
            "ddMMyyyy"            | 15092017
            "dd/MM/yyyy"          | 15/09/2017
            "d/M/yy"              | 15/9/17
            "yyyyMMdd"            | 20170915
            "yyyy/MM/dd"          | 2017/09/15
            "yyyy-MM-dd"          | 2017-09-15
            "yyyyMMddhhmmss"      | 20170915060708
            "yyyy-MM-dd hh:mm tt" | 2017-09-15 06:07 AM
            """)
    void a_date_is_printed_by_a_pattern(String pattern, String expected) {
        assertThat(rendered("Format('2017-09-15T06:07:08.1230000-06:00',%s,'Date')".formatted(pattern)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Format("06:07:08.123 AM","hh","Date")                                                       | 06
            Format("06:07:08.123 AM","mm","Date")                                                       | 07
            Format("06:07:08.123 AM","ss","Date")                                                       | 08
            Format("06:07:08.123 AM","tt","Date")                                                       | AM
            Format(Now(),"MM/dd/yyyy")                                                                  | 03/04/2026
            Format("2011-08-15 20:00:05.567890","MMM dd, yyyy h:mm:ss.tt","Date","en-US")               | Aug 15, 2011 8:00:05.PM
            Format("2026-03-04 13:52:07","d")                                                           | 3/4/2026
            Format("2026-03-04 13:52:07","D","")                                                        | Wednesday, March 4, 2026
            Format("2026-03-04 13:52:07","dddd","dATE","en_us")                                         | Wednesday
            Format("2026-03-04 13:52:07","yyyy-MM-dd HH:mm:ss")                                         | 2026-03-04 13:52:07
            Format("2026-03-04T09:05:07+02:00","HH:mm zzz","Date")                                      | 01:05 -06:00
            Format("Bob","d","Date")                                                                    | Bob
            Format("Bob","C")                                                                           | Bob
            Format(12,"d","Date")                                                                       | 12
            Format("","d","Date")                                                                       | ``
            Format("2026-03-04","")                                                                     | 3/4/2026 12:00:00 AM
            Format(1234.555,"C2")                                                                       | $1,234.56
            Format("1234.555","C2","","en-US")                                                          | $1,234.56
            Format(-1234.555,"C2")                                                                      | ($1,234.56)
            Format(1234.555,"E")                                                                        | 1.234555E+003
            Format("-0.8967","D")                                                                       | -0.8967
            Format("2005551212","###-###-####")                                                         | 200-555-1212
            Format(1.5,"")                                                                              | 1.5
            """)
    void a_value_is_printed_as_what_it_is(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Format(1,"C","Number")                    | argument 3 of Format must be "Date" or empty, because the platform fails on all else, but is "Number"; leave it out to format a number
            Format("2026-03-04","D","Date","fr-FR")   | argument 4 of Format must be en-US, the only culture that the fake knows, but is "fr-FR"
            Format(1234.555,"C2","","de-DE")          | argument 4 of Format must be en-US, the only culture that the fake knows, but is "de-DE"
            """)
    void what_cannot_be_done_is_said(String call, String message) {
        assertThat(Surrounded.failure("%%=" + call + "=%%").message()).isEqualTo(message);
    }

    @Test
    void long_patterns_take_longer() {
        String script = "%%[set @long = \"" + "#".repeat(10_000)
                + "\" for @i = 1 to 1000 do set @x = Format(1,@long) next @i]%%";

        assertThat(Surrounded.failure(script).kind()).isEqualTo(Kind.TOO_MUCH);
    }

    private static String rendered(String call) {
        return Surrounded.rendered("%%=" + call + "=%%");
    }
}
