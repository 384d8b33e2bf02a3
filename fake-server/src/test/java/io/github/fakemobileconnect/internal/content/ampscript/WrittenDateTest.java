package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.WrittenDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-08-05                          | 2023-08-05T00:00:00
            2023-8-5                            | 2023-08-05T00:00:00
            2026-03-04 09:05:07                 | 2026-03-04T09:05:07
            2026-03-04T09:05:07                 | 2026-03-04T09:05:07
            2023-05-01 5:00:00                  | 2023-05-01T05:00:00
            2023-08-05 1:41:23 PM               | 2023-08-05T13:41:23
            2023-08-05T13:41:23-06:00           | 2023-08-05T13:41:23
            2017-09-15T06:07:08.1230000-06:00   | 2017-09-15T06:07:08.123
            2012-10-05 03:21:34.567890          | 2012-10-05T03:21:34.567890
            2026-03-04T09:05:07+02:00           | 2026-03-04T01:05:07
            2026-03-04T09:05:07Z                | 2026-03-04T03:05:07
            2026-03-04T09:05:07.123456789Z      | 2026-03-04T03:05:07.123456789
            2026-07-04T09:05:07Z                | 2026-07-04T03:05:07
            2023-05-01 2:30PM-1:00              | 2023-05-01T09:30:00
            2009/10/17 02:30PM                  | 2009-10-17T14:30:00
            2009/10/17 2:30PM-4:00              | 2009-10-17T12:30:00
            2009/10/17 2:30PM -0430             | 2009-10-17T13:00:00
            2009/10/17 2:30PM +1                | 2009-10-17T07:30:00
            5/1/2023                            | 2023-05-01T00:00:00
            5/1/2023 12:00:00 AM                | 2023-05-01T00:00:00
            5/1/2023 12:00:00 PM                | 2023-05-01T12:00:00
            8/5/2023 1:41 PM                    | 2023-08-05T13:41:00
            3/1/2014  10:00:00                  | 2014-03-01T10:00:00
            10/15/2017 6:30 am                  | 2017-10-15T06:30:00
            02/29/2016 05:42:00                 | 2016-02-29T05:42:00
            8-5-2023                            | 2023-08-05T00:00:00
            8/5/29                              | 2029-08-05T00:00:00
            8/5/30                              | 1930-08-05T00:00:00
            15-OCT-2017                         | 2017-10-15T00:00:00
            15-OCT-17                           | 2017-10-15T00:00:00
            5 August 2023                       | 2023-08-05T00:00:00
            August 5, 2023                      | 2023-08-05T00:00:00
            aug 5 2023                          | 2023-08-05T00:00:00
            August 5, 2023 1:41 PM              | 2023-08-05T13:41:00
            Friday, September 15, 2017 6:07 AM  | 2017-09-15T06:07:00
            Mon, 2 Oct 2023 12:01:02            | 2023-10-02T12:01:02
            Sun, 15 Oct 2017 19:35:00 GMT       | 2017-10-15T13:35:00
            1:41 PM                             | 2026-03-04T13:41:00
            06:07:08.123 AM                     | 2026-03-04T06:07:08.123
            16:07:08                            | 2026-03-04T16:07:08
            13:07 PM                            | 2026-03-04T13:07:00
            2023 年 8 月 5 日                    | 2023-08-05T00:00:00
            2023년 8월 5일                       | 2023-08-05T00:00:00
            """)
    void a_date_is_read(String written, LocalDateTime date) {
        assertThat(WrittenDate.read(written, TODAY)).contains(date);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " ",
                "     ",
                "12",
                "1.5",
                "1772614800",
                "20260304",
                "2005551212",
                "200-555-1212",
                "+14155551234",
                "1.2.2024",
                "3/4",
                "2026-03",
                "STOP",
                "May I help you?",
                "March",
                "Sunday",
                "monkey business at 10:30",
                "August 5th, 2023",
                "5 août 2023",
                "30/12/2020",
                "15/10/2017",
                "2023-02-29",
                "0000-01-01",
                "2023-08-05 25:00",
                "2023-08-05 24:00:00",
                "13:07 AM",
                "10:75",
                "2023-08-05T10:00+99:00",
                "2023-08/05",
                "Tue, 2 Oct 2023 12:01:02",
                "2023-08-05 10:00 and more",
                "2023-08-05                                                              10:00"
            })
    void what_is_no_date_is_told(String written) {
        assertThat(WrittenDate.read(written, TODAY)).isEmpty();
    }

    @Test
    void space_around_a_date_does_not_matter() {
        assertThat(WrittenDate.read("  2023-08-05 ", TODAY)).contains(LocalDateTime.of(2023, 8, 5, 0, 0));
    }

    @Test
    void a_time_alone_is_one_of_today() {
        assertThat(Dates.of(Value.of("1:41 PM"), TODAY)).contains(TODAY.atTime(13, 41));
    }

    @Test
    void numbers_and_no_value_are_no_dates() {
        assertThat(Dates.of(Value.of(20_260_304), TODAY)).isEmpty();
        assertThat(Dates.of(Value.nothing(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01T00:00:00, 5/1/2023 12:00:00 AM",
        "2023-12-31T12:05:09, 12/31/2023 12:05:09 PM",
        "2026-08-08T19:35:16.999, 8/8/2026 7:35:16 PM"
    })
    void a_date_is_printed_as_in_america(LocalDateTime date, String printed) {
        assertThat(Dates.printed(date)).isEqualTo(printed);
    }
}
