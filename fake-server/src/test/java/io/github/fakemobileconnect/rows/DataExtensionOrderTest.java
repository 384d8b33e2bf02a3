package io.github.fakemobileconnect.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.kit.Application;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the rows of a data extension. */
class DataExtensionOrderTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(fake -> fake.account()
            .add(DataExtension.keyed("Guests")
                    .with("Id", "FirstName", "City", "OptIn")
                    .row("3", "Curt", "Bern", "True")
                    .row("1", "astro", "Chelsea", "")
                    .row("2", "Codey", "bern", "False")));

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Id                    | 123",
                "id asc                | 123",
                "ID DESC               | 321",
                "[Id] desc             | 321",
                "FirstName             | 123",
                "city                  | 321",
                "City,Id               | 231",
                "City asc , Id desc    | 321",
                "City desc,FirstName   | 123",
                "OptIn,Id              | 123"
            })
    void come_in_the_order_that_is_asked_for(String order, String ids) {
        for (String name : List.of("$orderBy", "$orderby", "%24ORDERBY")) {
            Matcher found = Pattern.compile("\"id\":\"(\\d)\"")
                    .matcher(rows("?" + name + "="
                            + order.replace(" ", "%20").replace("[", "%5B").replace("]", "%5D")));

            assertThat(found.results().map(id -> id.group(1)).reduce("", String::concat))
                    .isEqualTo(ids);
        }
    }

    private String rows(String query) {
        HttpResponse<String> answer = application.get("/data/v1/customobjectdata/key/Guests/rowset" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
