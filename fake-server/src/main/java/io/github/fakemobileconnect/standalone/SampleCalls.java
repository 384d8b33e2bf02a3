package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.standalone.CurlLine.Kept;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

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
        return Arrays.stream(Route.values()).map(this::line).toList();
    }

    private CurlLine line(Route route) {
        return switch (route) {
            case TOKEN -> CurlLine.withBody(route, authUrl, route.path(), """
                        {"grant_type":"client_credentials","client_id":"any","client_secret":"any"}""", new Kept("access_token", "TOKEN"));
            case QUEUE_MO ->
                CurlLine.withBody(
                        route,
                        restUrl,
                        route.path(),
                        """
                        {"mobileNumbers":["%s"],"shortCode":"%s","messageText":"%s"}""".formatted(NUMBER, keyword.code(), keyword.word()),
                        new Kept("identifier", "QUEUED"));
            case QUEUE_MO_DELIVERIES -> CurlLine.withoutBody(route, restUrl, "/sms/v1/queueMO/deliveries/$QUEUED");
            case QUEUE_MO_HISTORY -> CurlLine.withoutBody(route, restUrl, "/sms/v1/queueMO/history/$QUEUED");
            case MESSAGE_CONTACT_SEND ->
                CurlLine.withBody(
                        route,
                        restUrl,
                        "/sms/v1/messageContact/" + message + "/send",
                        """
                        {"mobileNumbers":["%s"],"Override":true,"messageText":"Hello"}""".formatted(NUMBER),
                        new Kept("tokenId", "SEND"));
            case MESSAGE_CONTACT_DELIVERIES ->
                CurlLine.withoutBody(route, restUrl, "/sms/v1/messageContact/" + message + "/deliveries/$SEND");
            case MESSAGE_CONTACT_HISTORY ->
                CurlLine.withoutBody(
                        route, restUrl, "/sms/v1/messageContact/" + message + "/history/$SEND/mobileNumber/" + NUMBER);
            case CONTACT_SUBSCRIPTIONS ->
                CurlLine.withBody(route, restUrl, route.path(), """
                        {"mobileNumber":["%s"]}""".formatted(NUMBER), Kept.NOTHING);
            case DEFINITION_CREATE ->
                CurlLine.withBody(
                        route, restUrl, route.path(), """
                        {"definitionKey":"hello","name":"hello","content":{"message":"Hello %%%%FirstName%%%%"},"subscriptions":{"shortCode":"%s","keyword":"%s"}}""".formatted(keyword.code(), keyword.word()), Kept.NOTHING);
            case DEFINITION_LIST, DEFINITION_QUEUE, DEFINITION_QUEUE_CLEAR, DEFINITION_GET, DEFINITION_DELETE ->
                CurlLine.withoutBody(route, restUrl, route.path().replace("{definitionKey}", "hello"));
            case DEFINITION_UPDATE ->
                CurlLine.withBody(route, restUrl, route.path().replace("{definitionKey}", "hello"), """
                        {"description":"says hello"}""", Kept.NOTHING);
            case MESSAGES_SEND -> CurlLine.withBody(route, restUrl, route.path(), """
                        {"definitionKey":"hello","recipients":[{"contactKey":"Astro25","to":"%s","attributes":{"FirstName":"Astro"}}]}""".formatted(NUMBER), Kept.NOTHING);
            case MESSAGE_SEND ->
                CurlLine.withBody(route, restUrl, "/messaging/v1/sms/messages/first", """
                        {"definitionKey":"hello","recipient":{"contactKey":"Codey36","attributes":{"FirstName":"Codey"}}}""", Kept.NOTHING);
            case MESSAGE_STATUS -> CurlLine.withoutBody(route, restUrl, "/messaging/v1/sms/messages/first");
            case MESSAGES_NOT_SENT -> CurlLine.withoutBody(route, restUrl, "/messaging/v1/sms/messages?type=notSent");
            case DATA_EXTENSION_ROWS ->
                CurlLine.withoutBody(
                        route,
                        restUrl,
                        "/data/v1/customobjectdata/key/Inbound_SMS/rowset",
                        new Kept("requestToken", "ROWS"));
            case DATA_EXTENSION_MORE_ROWS ->
                CurlLine.withoutBody(route, restUrl, "/data/v1/customobjectdata/token/$ROWS/rowset");
            case KEYWORD_CREATE ->
                CurlLine.withBody(
                        route, restUrl, route.path(), """
                        {"ShortCode":"%s","CountryCode":"US","Keyword":"NEWS"}""".formatted(keyword.code()), new Kept("keywordId", "KEYWORD"));
            case MESSAGE_OPT_IN ->
                CurlLine.withBody(route, restUrl, route.path(), """
                        {"messageName":"News","shortCode":"%s","countryCode":"US","keyword":"NEWS","messageOptInType":"Single","responseMessage":"News it is."}""".formatted(keyword.code()), Kept.NOTHING);
            case KEYWORD_DELETE -> CurlLine.withoutBody(route, restUrl, "/sms/v1/keyword/$KEYWORD");
            case KEYWORD_DELETE_ON_LONG_CODE ->
                CurlLine.withoutBody(route, restUrl, "/sms/v1/keyword/" + keyword.word() + "/" + keyword.code());
            case KEYWORD_DELETE_ON_SHORT_CODE ->
                CurlLine.withoutBody(
                        route, restUrl, "/sms/v1/keyword/" + keyword.word() + "/" + keyword.code() + "/US");
        };
    }
}
