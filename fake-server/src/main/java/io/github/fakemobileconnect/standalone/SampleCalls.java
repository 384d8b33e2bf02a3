package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.Route;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * One call of each route, in an order in which each has something to show.
 *
 * @param authUrl the base URL of the token host
 * @param restUrl the base URL of the REST host
 * @param keyword the keyword that a handset is made to text
 */
record SampleCalls(URI authUrl, URI restUrl, Keyword keyword) {
    /** A number from the vendor's examples. */
    private static final String NUMBER = "13175551212";

    List<CurlLine> lines() {
        return Arrays.stream(Route.values()).map(this::line).toList();
    }

    private CurlLine line(Route route) {
        return switch (route) {
            case TOKEN -> new CurlLine(route, authUrl, """
                        {"grant_type":"client_credentials","client_id":"any","client_secret":"any"}""");
            case QUEUE_MO -> new CurlLine(route, restUrl, """
                        {"mobileNumbers":["%s"],"shortCode":"%s","messageText":"%s"}""".formatted(NUMBER, keyword.code(), keyword.word()));
            case CONTACT_SUBSCRIPTIONS -> new CurlLine(route, restUrl, """
                        {"mobileNumber":["%s"]}""".formatted(NUMBER));
        };
    }
}
