package io.github.fakemobileconnect.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.RequestRefused;
import java.net.http.HttpResponse;
import java.util.List;

/** What every refusal has in common. */
public final class Refusals {
    public static final String ERROR_HANDLING =
            "https://developer.salesforce.com/docs/atlas.en-us.mc-apis.meta/mc-apis/error-handling.htm";

    private Refusals() {}

    /** The answer has this status and body, and the journal holds the two events of a refusal and no other. */
    public static void assertRefused(
            FakeMobileConnect mobileConnect, HttpResponse<String> answer, int status, String body) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertOnlyRefused(mobileConnect.journal().entries(), status, body);
    }

    public static void assertOnlyRefused(List<Entry> entries, int status, String body) {
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).event()).isInstanceOf(HttpRequestReceived.class);
        assertThat(entries.get(1).event()).isInstanceOfSatisfying(RequestRefused.class, refused -> {
            assertThat(refused.response().status()).isEqualTo(status);
            assertThat(refused.response().body()).isEqualTo(body);
            assertThat(refused.rejections()).isNotEmpty();
        });
        assertThat(entries.get(1).cause()).isEqualTo(entries.get(0).sequence());
    }
}
