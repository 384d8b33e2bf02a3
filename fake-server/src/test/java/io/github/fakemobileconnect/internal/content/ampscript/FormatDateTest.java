package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatDateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "yyyy-MM-dd","HH:mm:ss"  | 2026-03-04 13:52:07
            "yyyy-MM-dd HH:mm:ss"    | 2026-03-04 13:03:07
            "YYYY"                   | 2026
            "mmmm"                   | March
            "mm"                     | 03
            "","mm"                  | 52
            "dddd"                   | Wed
            "DDDD"                   | Wed
            "ddddd"                  | Wednesday
            "d"                      | 3/4/2026
            "D"                      | 3/4/2026
            "M"                      | March 4
            "G"                      | 3/4/2026 1:52:07 PM
            "F"                      | Wednesday, March 4, 2026 1:52:07 PM
            "r"                      | Wed, 04 Mar 2026 13:52:07 GMT
            "o"                      | 2026-03-04T13:52:07.0000000
            "U"                      | Wednesday, March 4, 2026 7:52:07 PM
            "qqqq"                   | qqqq
            "MM/dd/yyyy","","en_US"  | 03/04/2026
            "yyyy-MM-ddTHH"          | 2026-03-04T13
            "'day' dd \\d"           | day 04 d
            "","HH 'hours'"          | 13 hours
            ""                       | 3/4/2026 1:52:07 PM
            """)
    void what_was_observed_is_printed(String patterns, String expected) {
        assertThat(rendered("FormatDate('2026-03-04 13:52:07',%s)".formatted(patterns)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "d"            | 10/5/2017
            "dd"           | 05
            "dddd"         | Thu
            "ddddd"        | Thursday
            "ff"           | 56
            "fff"          | 567
            "sortable"     | 2017-10-05
            "iso"          | 2017-10-05T20:09:34.5678900-06:00
            "rfc"          | Thu, 05 Oct 2017 20:09:34 GMT
            "r"            | Thu, 05 Oct 2017 20:09:34 GMT
            "s"            | 10/5/2017
            "S"            | 10/5/2017
            "u"            | 2017-10-05 20:09:34Z
            "U"            | Friday, October 6, 2017 2:09:34 AM
            "t"            | 8:09 PM
            "T"            | 8:09:34 PM
            "M"            | October 5
            "MM"           | 10
            "MMM"          | Oct
            "MMMM"         | October
            "y"            | October 2017
            "l"            | Thursday, October 5, 2017
            "zz"           | -06
            "","hh"        | 20
            "","HH"        | 20
            "","K"         | -06:00
            "","m"         | 9
            "","mm"        | 09
            "","s"         | 8:09 PM
            "","S"         | 8:09 PM
            "","short"     | 8:09 PM
            "","ss"        | 34
            "","t"         | P
            "","tt"        | PM
            "","z"         | -6
            "","zz"        | -06
            "","zzz"       | -06:00
            "","sortable"  | T20:09:34
            "","long"      | 8:09:34 PM
            "","l"         | 8:09:34 PM
            """)
    void what_the_vendor_lists_is_printed(String patterns, String expected) {
        assertThat(rendered("FormatDate('2017-10-05 20:09:34.5678900',%s)".formatted(patterns)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            FormatDate("2012-10-05 03:21:34.567890","MMM DD, YYYY","HH:MM:SS.MMM","en-US") | Oct 05, 2012 03:21:34.567
            FormatDate("2011-08-15 20:00:05.567890","MMM dd, yyyy","l","en-US")            | Aug 15, 2011 8:00:05 PM
            FormatDate("2017-09-15T16:07:08.1230000-06:00","iso")                          | 2017-09-15T16:07:08.1230000-06:00
            FormatDate("2017-09-15T16:07:08.1230000-06:00","l")                            | Friday, September 15, 2017
            FormatDate("2017-09-15T16:07:08.1230000-06:00","YY")                           | 17
            FormatDate("16:07:08.123","","MMM")                                            | 123
            FormatDate("16:07:08.123","","s")                                              | 4:07 PM
            FormatDate("2026-03-04")                                                       | 3/4/2026 12:00:00 AM
            FormatDate(DateAdd(Now(),1,"D"),"MM/dd/yyyy")                                  | 03/05/2026
            FormatDate("bogus","yyyy")                                                     | ``
            FormatDate("","yyyy")                                                          | ``
            FormatDate(20260304,"yyyy")                                                    | ``
            FormatDate(@none,"yyyy")                                                       | ``
            """)
    void a_date_is_printed_or_nothing(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            FormatDate(Now(),"ddd")            | argument 2 of FormatDate must not have ddd, for which the platform prints garbage; dddd is the short name of the day, ddddd the long one
            FormatDate(Now(),"DDD, MMM d")     | argument 2 of FormatDate must not have DDD, for which the platform prints garbage; dddd is the short name of the day, ddddd the long one
            FormatDate(Now(),"","H")           | argument 3 of FormatDate must not be H alone, on which the platform fails; write HH
            FormatDate(Now(),"","h")           | argument 3 of FormatDate must not be h alone, on which the platform fails; write HH
            FormatDate(Now(),"l","","uk_UA")   | argument 4 of FormatDate must be en-US, the only culture that the fake knows, but is "uk_UA"
            """)
    void what_cannot_be_done_is_said(String call, String message) {
        assertThat(Surrounded.failure("%%=" + call + "=%%").message()).isEqualTo(message);
    }

    @Test
    void long_patterns_take_longer() {
        String script = "%%[set @long = \"" + "'".repeat(10_000)
                + "\" for @i = 1 to 1000 do set @x = FormatDate(Now(),@long) next @i]%%";

        assertThat(Surrounded.failure(script).kind()).isEqualTo(Kind.TOO_MUCH);
    }

    private static String rendered(String call) {
        return Surrounded.rendered("%%=" + call + "=%%");
    }
}
