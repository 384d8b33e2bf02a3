package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {
    private static final LocalDateTime DATE = LocalDateTime.of(2017, 10, 5, 20, 9, 34);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            d             | 10/5/2017
            %d            | 5
            dd            | 05
            ddd           | Thu
            dddd          | Thursday
            ddddd         | Thursday
            f             | Thursday, October 5, 2017 8:09 PM
            ff            | 00
            g             | 10/5/2017 8:09 PM
            %g            | A.D.
            gg            | A.D.
            M             | October 5
            %M            | 10
            MM            | 10
            MMM           | Oct
            MMMM          | October
            m             | October 5
            %m            | 9
            mm            | 09
            y             | October 2017
            %y            | 17
            yy            | 17
            yyy           | 2017
            yyyy          | 2017
            yyyyy         | 02017
            r             | Thu, 05 Oct 2017 20:09:34 GMT
            R             | Thu, 05 Oct 2017 20:09:34 GMT
            o             | 2017-10-05T20:09:34.0000000-06:00
            s             | 2017-10-05T20:09:34
            S             | 10/5/2017 8:09:34 PM
            u             | 2017-10-05 20:09:34Z
            U             | Friday, October 6, 2017 2:09:34 AM
            t             | 8:09 PM
            %t            | P
            tt            | PM
            T             | 8:09:34 PM
            h             | 10/5/2017 8:09:34 PM
            H             | 10/5/2017 8:09:34 PM
            K             | 10/5/2017 8:09:34 PM
            z             | 10/5/2017 8:09:34 PM
            l             | 10/5/2017 8:09:34 PM
            %h            | 8
            hh            | 08
            %H            | 20
            HH            | 20
            ss            | 34
            %z            | -6
            zz            | -06
            zzz           | -06:00
            sortable      | 34orPable
            iso           | i34o
            rfc           | r0c
            short         | 348orP
            long          | lonA.D.
            M-d-yy        | 10-5-17
            'at' h        | at 8
            "d" d         | d 5
            'a\\'d' d     | a'd 5
            \\d d         | d 5
            d%d           | 55
            'open d       | 10/5/2017 8:09:34 PM
            dd\\          | 10/5/2017 8:09:34 PM
            dd%           | 10/5/2017 8:09:34 PM
            %%d           | 10/5/2017 8:09:34 PM
            ffffffff      | 10/5/2017 8:09:34 PM
            """)
    void a_date_is_printed(String pattern, String expected) {
        assertThat(DatePattern.of(pattern).formatted(DATE)).isEqualTo(expected);
    }

    @Test
    void the_shortest_fraction_has_no_zeros_at_its_end() {
        LocalDateTime halfASecondLater = DATE.plusNanos(500_000_000);

        assertThat(DatePattern.of("ss.FFF").formatted(halfASecondLater)).isEqualTo("34.5");
        assertThat(DatePattern.of("ss.fff").formatted(halfASecondLater)).isEqualTo("34.500");
    }

    @Test
    void without_a_fraction_its_point_goes_as_well() {
        assertThat(DatePattern.of("ss.FFF").formatted(DATE)).isEqualTo("34");
    }
}
