package io.github.fakemobileconnect.rows;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import io.github.fakemobileconnect.kit.Application;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of rows that are refused. */
class DataExtensionRefusalsTest {
    private static final String ROWS = "/data/v1/customobjectdata/key/Guests/rowset";

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(fake -> fake.account()
            .add(DataExtension.keyed("Guests")
                    .named("People")
                    .with("Id", "City")
                    .row("1", "Bern")));

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest
    @CsvSource({"People,People", "nobody,nobody", "a%20b,a b", "_Sent,_Sent"})
    void of_a_key_that_nothing_has(String inPath, String key) {
        assertRefused(
                mobileConnect,
                application.get("/data/v1/customobjectdata/key/" + inPath + "/rowset"),
                404,
                "{\"message\":\"Rows cannot be retrieved for key: " + key
                        + "\",\"errorcode\":30003,\"documentation\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "$filter,City%20eq%20'Bern',$filter",
        "$FILTER,x,$filter",
        "%24filter,City='Bern',$filter",
        "$fields,Id,$fields",
        "$top,1,$top",
        "$offset,1,$offset",
        "$page,0,$page",
        "$page,-1,$page",
        "$page,two,$page",
        "page,0,page",
        "$pageSize,0,$pageSize",
        "$pagesize,1.5,$pageSize",
        "pageSize,x,pageSize",
        "$orderBy,Nowhere,$orderBy",
        "$orderBy,Id%20up,$orderBy",
        "'$orderBy','Id,',$orderBy",
        "$orderBy,Id%20desc%20desc,$orderBy"
    })
    void by_a_parameter_that_it_does_not_take(String name, String value, String named) {
        assertRefused(
                mobileConnect,
                application.get(ROWS + "?" + name + "=" + value),
                400,
                "{\"message\":\"request parameter " + named
                        + " could not be resolved\",\"errorcode\":10003,\"documentation\":\"\"}");
    }

    @Test
    void by_a_token_with_a_filter() {
        String link = application.get(ROWS).body().replaceFirst(".*\"self\":\"([^\"]+)\".*", "/data$1");

        assertThat(application.get(link + "&$filter=x").body())
                .isEqualTo("{\"message\":\"request parameter $filter could not be resolved\","
                        + "\"errorcode\":10003,\"documentation\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {ROWS, "/data/v1/customobjectdata/key/nobody/rowset", ROWS + "?$filter=x"})
    void without_the_scope_before_anything_else_is_looked_at(String path) {
        mobileConnect.account().add(ApiClient.of("me", "s3cret").scopes(Scope.SMS_READ));
        application.useTokenWithoutScopes();
        mobileConnect.reset();

        assertRefused(
                mobileConnect,
                application.get(path),
                403,
                "{\"message\":\"Insufficient Privileges to complete this action.\",\"errorcode\":20002,\"documentation\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/v1/customobjectdata", "/data/v1/customobjectdata/Guests/rowset"})
    void at_an_address_that_is_not_there(String path) {
        assertThat(application.get(path).statusCode()).isEqualTo(404);
        assertThat(mobileConnect.journal().entries()).anyMatch(entry -> entry.event() instanceof RequestUnsupported);
    }
}
