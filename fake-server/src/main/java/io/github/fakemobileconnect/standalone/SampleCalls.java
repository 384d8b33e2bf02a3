package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.standalone.CurlLine.Kept;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * One call of each route, in an order in which each has something to show.
 *
 * @param authUrl the base URL of the token host
 * @param restUrl the base URL of the REST host
 * @param keyword the keyword that a handset is made to text
 * @param message the message that is sent
 */
record SampleCalls(URI authUrl, URI restUrl, Keyword keyword, MessageId message) {
    /** A number from the vendor's examples. */
    private static final String NUMBER = "13175551212";

    List<CurlLine> lines() {
        return Stream.of(
                        access(),
                        queuedText(),
                        send(),
                        consent(),
                        definition(),
                        messages(),
                        queue(),
                        rows(),
                        keywords())
                .flatMap(List::stream)
                .toList();
    }

    private List<CurlLine> access() {
        return List.of(CurlLine.of(Route.TOKEN, authUrl, Route.TOKEN.path(), """
                        {"grant_type":"client_credentials","client_id":"any","client_secret":"any"}""", new Kept("access_token", "TOKEN")));
    }

    private List<CurlLine> queuedText() {
        return List.of(
                keeping(new Kept("identifier", "QUEUED"), Route.QUEUE_MO, Route.QUEUE_MO.path(), """
                        {"mobileNumbers":["%s"],"shortCode":"%s","messageText":"%s"}""".formatted(
                                NUMBER, keyword.code(), keyword.word())),
                call(Route.QUEUE_MO_DELIVERIES, "/sms/v1/queueMO/deliveries/$QUEUED"),
                call(Route.QUEUE_MO_HISTORY, "/sms/v1/queueMO/history/$QUEUED"));
    }

    private List<CurlLine> send() {
        String path = "/sms/v1/messageContact/" + message;
        return List.of(
                keeping(new Kept("tokenId", "SEND"), Route.MESSAGE_CONTACT_SEND, path + "/send", """
                        {"mobileNumbers":["%s"],"Override":true,"messageText":"Hello"}""".formatted(NUMBER)),
                call(Route.MESSAGE_CONTACT_DELIVERIES, path + "/deliveries/$SEND"),
                call(Route.MESSAGE_CONTACT_HISTORY, path + "/history/$SEND/mobileNumber/" + NUMBER));
    }

    private List<CurlLine> consent() {
        return List.of(call(Route.CONTACT_SUBSCRIPTIONS, Route.CONTACT_SUBSCRIPTIONS.path(), """
                        {"mobileNumber":["%s"]}""".formatted(NUMBER)));
    }

    private List<CurlLine> definition() {
        return List.of(
                call(Route.DEFINITION_CREATE, Route.DEFINITION_CREATE.path(), """
                        {"definitionKey":"hello","name":"hello","content":{"message":"Hello %%%%FirstName%%%%"},"subscriptions":{"shortCode":"%s","keyword":"%s"}}""".formatted(
                                keyword.code(), keyword.word())),
                call(Route.DEFINITION_LIST, Route.DEFINITION_LIST.path()),
                callOfHello(Route.DEFINITION_GET),
                call(Route.DEFINITION_UPDATE, pathOfHello(Route.DEFINITION_UPDATE), """
                        {"description":"says hello"}"""));
    }

    private List<CurlLine> messages() {
        return List.of(
                call(Route.MESSAGES_SEND, Route.MESSAGES_SEND.path(), """
                        {"definitionKey":"hello","recipients":[{"contactKey":"Astro25","to":"%s","attributes":{"FirstName":"Astro"}}]}""".formatted(NUMBER)),
                call(Route.MESSAGE_SEND, "/messaging/v1/sms/messages/first", """
                        {"definitionKey":"hello","recipient":{"contactKey":"Codey36","attributes":{"FirstName":"Codey"}}}"""),
                call(Route.MESSAGE_STATUS, "/messaging/v1/sms/messages/first"),
                call(Route.MESSAGES_NOT_SENT, "/messaging/v1/sms/messages?type=notSent"));
    }

    /** What waits for the definition, and its end. */
    private List<CurlLine> queue() {
        return List.of(
                callOfHello(Route.DEFINITION_QUEUE),
                callOfHello(Route.DEFINITION_QUEUE_CLEAR),
                callOfHello(Route.DEFINITION_DELETE));
    }

    private List<CurlLine> rows() {
        return List.of(
                keeping(
                        new Kept("requestToken", "ROWS"),
                        Route.DATA_EXTENSION_ROWS,
                        "/data/v1/customobjectdata/key/Inbound_SMS/rowset",
                        ""),
                call(Route.DATA_EXTENSION_MORE_ROWS, "/data/v1/customobjectdata/token/$ROWS/rowset"));
    }

    /** Comes last: without its keyword no definition sends. */
    private List<CurlLine> keywords() {
        String path = "/sms/v1/keyword/" + keyword.word() + "/" + keyword.code();
        return List.of(
                keeping(
                        new Kept("keywordId", "KEYWORD"),
                        Route.KEYWORD_CREATE,
                        Route.KEYWORD_CREATE.path(),
                        """
                        {"ShortCode":"%s","CountryCode":"US","Keyword":"NEWS"}""".formatted(keyword.code())),
                call(Route.MESSAGE_OPT_IN, Route.MESSAGE_OPT_IN.path(), """
                        {"messageName":"News","shortCode":"%s","countryCode":"US","keyword":"NEWS","messageOptInType":"Single","responseMessage":"News it is."}""".formatted(keyword.code())),
                call(Route.KEYWORD_DELETE, "/sms/v1/keyword/$KEYWORD"),
                call(Route.KEYWORD_DELETE_ON_LONG_CODE, path),
                call(Route.KEYWORD_DELETE_ON_SHORT_CODE, path + "/US"));
    }

    private CurlLine callOfHello(Route route) {
        return call(route, pathOfHello(route));
    }

    private static String pathOfHello(Route route) {
        return route.path().replace("{definitionKey}", "hello");
    }

    private CurlLine call(Route route, String path) {
        return call(route, path, "");
    }

    private CurlLine call(Route route, String path, String body) {
        return keeping(Kept.NOTHING, route, path, body);
    }

    private CurlLine keeping(Kept kept, Route route, String path, String body) {
        return CurlLine.of(route, restUrl, path, body, kept);
    }
}
