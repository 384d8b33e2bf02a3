package io.github.fakemobileconnect.internal.content.ampscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFunctionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Now()                                         | 3/4/2026 9:05:07 AM
            Now(1)                                        | 3/4/2026 9:05:07 AM
            Now("spring")                                 | 3/4/2026 9:05:07 AM
            DateDiff(Now(), Now(1), "MI")                 | 0
            FormatDate(DateAdd(Now(),7,"D"),"yyyy-MM-dd") | 2026-03-11
            DateParse(Now(),1)                            | 3/4/2026 3:05:07 PM
            """)
    void now_is_the_time_of_the_platform(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DateAdd("2023-08-05T13:41:23",'1','D')                        | 8/6/2023 1:41:23 PM
            DateAdd("10/15/2017 6:30 am",1,"Y")                           | 10/15/2018 6:30:00 AM
            DateAdd("10/15/2017 6:30 am",-1,"Y")                          | 10/15/2016 6:30:00 AM
            DateAdd("10/15/2017 6:30 am",1,"M")                           | 11/15/2017 6:30:00 AM
            DateAdd("10/15/2017 6:30 am",-1,"M")                          | 9/15/2017 6:30:00 AM
            DateAdd("10/15/2017 6:30 am",1,"D")                           | 10/16/2017 6:30:00 AM
            DateAdd("10/15/2017 6:30 am",-1,"D")                          | 10/14/2017 6:30:00 AM
            DateAdd("10/15/2017 6:30 am",1,"H")                           | 10/15/2017 7:30:00 AM
            DateAdd("10/15/2017 6:30 am",-1,"H")                          | 10/15/2017 5:30:00 AM
            DateAdd("10/15/2017 6:30 am",1,"MI")                          | 10/15/2017 6:31:00 AM
            DateAdd("10/15/2017 6:30 am",-1,"MI")                         | 10/15/2017 6:29:00 AM
            DateAdd("2026-03-04 13:52:07",14,"D")                         | 3/18/2026 1:52:07 PM
            DateAdd("2026-03-04 13:52:07",1,"d")                          | 3/5/2026 1:52:07 PM
            DateAdd("2026-03-04 13:52:07",0,"mI")                         | 3/4/2026 1:52:07 PM
            DateAdd("2026-01-31 13:52:07",1,"M")                          | 2/28/2026 1:52:07 PM
            DateAdd("2026-01-31 13:52:07",2,"M")                          | 3/31/2026 1:52:07 PM
            DateAdd(DateAdd("2026-01-31 13:52:07",1,"M"),-1,"M")          | 1/28/2026 1:52:07 PM
            DateAdd("2028-02-29 09:00:00",1,"Y")                          | 2/28/2029 9:00:00 AM
            DateAdd("1:41 PM",1,"D")                                      | 3/5/2026 1:41:00 PM
            """)
    void a_date_is_moved(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DateDiff('2022-04-01 8:30 AM','2023-04-02 8:31 AM',"Y")        | 1
            DateDiff('2022-04-01 8:30 AM','2023-04-02 8:31 AM',"M")        | 12
            DateDiff('2022-04-01 8:30 AM','2023-04-02 8:31 AM',"D")        | 366
            DateDiff('2022-04-01 8:30 AM','2023-04-02 8:31 AM',"H")        | 8784
            DateDiff('2022-04-01 8:30 AM','2023-04-02 8:31 AM',"MI")       | 527041
            DateDiff('12/31/2001','5/31/2002',"Y")                         | 1
            DateDiff('12/31/2001','5/31/2002',"M")                         | 5
            DateDiff('12/31/2001','5/31/2002',"D")                         | 151
            DateDiff('12/31/2001','5/31/2002',"H")                         | 3624
            DateDiff('12/31/2001','5/31/2002',"MI")                        | 217440
            DateDiff('2016-08-15 6:30 AM','2017-10-16 8:31 AM',"Y")        | 1
            DateDiff('2016-08-15 6:30 AM','2017-10-16 8:31 AM',"M")        | 14
            DateDiff('2016-08-15 6:30 AM','2017-10-16 8:31 AM',"D")        | 427
            DateDiff('2016-08-15 6:30 AM','2017-10-16 8:31 AM',"H")        | 10250
            DateDiff('2016-08-15 6:30 AM','2017-10-16 8:31 AM',"MI")       | 615001
            DateDiff("12/14/2021 9:00:00 AM","12/14/2022 9:00:00 AM","d")  | 365
            DateDiff("12/14/2021 9:00:00 AM","12/14/2022 9:00:00 AM","mi") | 525600
            DateDiff("2024-08-04 13:41:23","2024-08-05 13:41:23","MI")     | 1440
            DateDiff("2026-01-10 08:00:00","2026-01-11 07:00:00","D")      | 1
            DateDiff("2026-01-10 00:00:00","2026-01-10 23:59:00","D")      | 0
            DateDiff("2026-12-31 23:59:00","2027-01-01 00:00:00","Y")      | 1
            DateDiff("2026-12-31 23:59:00","2027-01-01 00:00:00","M")      | 1
            DateDiff("2026-12-31 23:59:00","2027-01-01 00:00:00","D")      | 1
            DateDiff("2026-12-31 23:59:00","2027-01-01 00:00:00","MI")     | 1
            DateDiff("2026-01-01 00:00:00","2026-12-31 23:59:00","Y")      | 0
            DateDiff("2026-01-10 08:00:00","2026-01-10 09:30:00","H")      | 1
            DateDiff("2026-01-10 08:00:59","2026-01-10 08:01:00","MI")     | 1
            DateDiff("2026-04-24","2026-05-01","D")                        | 7
            DateDiff("2026-05-01","2026-04-24","D")                        | -7
            DateDiff("2026-03-04",Now(),"H")                               | 9
            """)
    void the_borders_between_two_dates_are_counted(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DatePart('5/1/2008','year')                        | 2008
            DatePart("Mon, 2 Oct 2023 12:01:02","Y")           | 2023
            DatePart("Mon, 2 Oct 2023 12:01:02","year")        | 2023
            DatePart("Mon, 2 Oct 2023 12:01:02","M")           | 10
            DatePart("Mon, 2 Oct 2023 12:01:02","monthName")   | October
            DatePart("Mon, 2 Oct 2023 12:01:02","D")           | 02
            DatePart("Mon, 2 Oct 2023 12:01:02","day")         | 02
            DatePart("Mon, 2 Oct 2023 12:01:02","H")           | 12
            DatePart("Mon, 2 Oct 2023 12:01:02","hour")        | 12
            DatePart("Mon, 2 Oct 2023 12:01:02","minute")      | 1
            DatePart("Mon, 2 Oct 2023 12:01:02","MI")          | 1
            DatePart("Mon, 25 Sep 2023 12:00:10","month")      | 09
            DatePart("Mon, 25 Sep 2023 12:00:10","minute")     | 0
            DatePart("Sun, 15 Oct 2017 19:35:00","H")          | 7
            DatePart("Sun, 15 Oct 2017 19:35:00","minute")     | 35
            DatePart("2026-03-04 09:05:07","M")                | 03
            DatePart("2026-03-04 09:05:07","D")                | 04
            DatePart("2026-03-04 09:05:07","H")                | 9
            DatePart("2026-03-04 09:05:07","Mi")               | 5
            DatePart("2026-03-04 09:05:07","MONTHNAME")        | March
            DatePart("2026-11-23 19:35:47","H")                | 7
            DatePart("2026-03-04 00:30:00","H")                | 12
            DatePart("2026-03-04 12:30:00","H")                | 12
            DatePart("2026-03-04","H")                         | 12
            DatePart(Now(),"hour")                             | 9
            """)
    void a_part_of_a_date_is_text(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DateParse("2023-05-01")                                | 5/1/2023 12:00:00 AM
            DateParse("2023-05-01 5:00:00")                        | 5/1/2023 5:00:00 AM
            DateParse("2023-05-01 2:30PM-1:00",1)                  | 5/1/2023 3:30:00 PM
            DateParse('2009/10/17 02:30PM')                        | 10/17/2009 2:30:00 PM
            DateParse('2009/10/17 2:30PM-4:00',1)                  | 10/17/2009 6:30:00 PM
            DateParse("2017-10-15",0)                              | 10/15/2017 12:00:00 AM
            DateParse("02/29/2016 05:42:00",0)                     | 2/29/2016 5:42:00 AM
            DateParse("6:00 AM",1)                                 | 3/4/2026 12:00:00 PM
            DateParse("Sun, 15 Oct 2017 19:35:00 GMT",0)           | 10/15/2017 1:35:00 PM
            DateParse("2017-10-15T19:35:00.0000000-06:00",0)       | 10/15/2017 7:35:00 PM
            DateParse("2026-03-04")                                | 3/4/2026 12:00:00 AM
            DateParse("2026-03-04 09:05:07")                       | 3/4/2026 9:05:07 AM
            DateParse("2026-03-04T09:05:07")                       | 3/4/2026 9:05:07 AM
            DateParse("2026-03-04 09:05:07",1)                     | 3/4/2026 3:05:07 PM
            DateParse("2026-03-04 09:05:07",true)                  | 3/4/2026 3:05:07 PM
            DateParse("2026-03-04 09:05:07","1")                   | 3/4/2026 3:05:07 PM
            DateParse("2026-03-04 09:05:07","spring")              | 3/4/2026 9:05:07 AM
            DateParse("2026-03-04T09:05:07+02:00")                 | 3/4/2026 1:05:07 AM
            DateParse("2026-03-04T09:05:07Z")                      | 3/4/2026 3:05:07 AM
            DateParse("3/4/2026 9:05 AM")                          | 3/4/2026 9:05:00 AM
            DateParse("4 March 2026")                              | 3/4/2026 12:00:00 AM
            DateParse("March 4, 2026")                             | 3/4/2026 12:00:00 AM
            DateParse("Wed, 04 Mar 2026 09:05:07 GMT")             | 3/4/2026 3:05:07 AM
            DateParse("1:41 PM")                                   | 3/4/2026 1:41:00 PM
            DateParse("5/8/2026")                                  | 5/8/2026 12:00:00 AM
            DateParse(Now())                                       | 3/4/2026 9:05:07 AM
            """)
    void a_text_becomes_a_date(String call, String expected) {
        assertThat(rendered(call)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DateParse("")                       | argument 1 of DateParse must be a date but is ""
            DateParse("30/12/2020")             | argument 1 of DateParse must be a date but is "30/12/2020"
            DateParse("1772614800")             | argument 1 of DateParse must be a date but is "1772614800"
            DateParse(20260304)                 | argument 1 of DateParse must be a date but is 20260304
            DateParse("March 4th, 2026")        | argument 1 of DateParse must be a date but is "March 4th, 2026"
            DateDiff("bogus","5/31/2002","MI")  | argument 1 of DateDiff must be a date but is "bogus"
            DateDiff("","5/31/2002","M")        | argument 1 of DateDiff must be a date but is ""
            DateDiff("5/31/2002",@none,"M")     | argument 2 of DateDiff must be a date but is no value
            DateDiff("1/1/2001","5/1/2002","X") | argument 3 of DateDiff must be Y, M, D, H or MI but is "X"
            DateAdd("1/1/2001",1,"day")         | argument 3 of DateAdd must be Y, M, D, H or MI but is "day"
            DateAdd("1/1/2001",1.5,"D")         | argument 2 of DateAdd must be a whole number but is 1.5
            DateAdd("1/1/2001","1.5","D")       | argument 2 of DateAdd must be a whole number but is 1.5
            DateAdd("1/1/2001","one","D")       | argument 2 of DateAdd must be a number but is "one"
            DateAdd("1/1/2001",8000,"Y")        | argument 2 of DateAdd must not lead out of the years 1 to 9999 but is 8000
            DateAdd("1/1/2001",2147483647,"Y")  | argument 2 of DateAdd must not lead out of the years 1 to 9999 but is 2147483647
            DateAdd(5,1,"D")                    | argument 1 of DateAdd must be a date but is 5
            DatePart("bogus","Y")               | argument 1 of DatePart must be a date but is "bogus"
            DatePart("1/1/2001","dayName")      | argument 2 of DatePart must be Y, M, D, H, MI, year, month, monthName, day, hour or minute but is "dayName"
            """)
    void what_cannot_be_done_is_said(String call, String message) {
        assertThat(Surrounded.failure("%%=" + call + "=%%").message()).isEqualTo(message);
    }

    private static String rendered(String call) {
        return Surrounded.rendered("%%=" + call + "=%%");
    }
}
