package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.anonymous;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the messages that were not sent. */
class NotSentListTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hello")));

    private final Messaging messaging = new Messaging(mobileConnect);

    @Test
    void is_empty_at_the_beginning() {
        assertThat(list("?type=notSent"))
                .isEqualTo("{\"requestId\":\"…\",\"lastEventID\":0,\"messages\":[],\"count\":0,\"pageSize\":50}");
    }

    @Test
    void has_what_was_not_sent_field_by_field() {
        mobileConnect.handset("13175551212").text("STOP");
        messaging.send("k1", "hello");
        messaging.later(Duration.ofMillis(947));
        messaging.sendTo(
                "hello",
                "{\"contactKey\":\"b\",\"to\":\"13175551213\",\"messageKey\":\"sent\"}",
                "{\"contactKey\":\"c\",\"messageKey\":\"k2\"}");

        assertThat(list("?type=notSent")).isEqualTo("""
                {"requestId":"…","lastEventID":2,"messages":[\
                {"statusCode":1,"statusMessage":"Unsubscribed",\
                "eventCategoryType":"TransactionalSendEvents.SMSNotSent","timestamp":"2026-03-01T03:00:00",\
                "definitionKey":"hello","eventID":1,\
                "info":{"messageKey":"k1","contactKey":"Astro25","to":"13175551212"}},\
                {"statusCode":45,"statusMessage":"InvalidMobileNumber",\
                "eventCategoryType":"TransactionalSendEvents.SMSNotSent","timestamp":"2026-03-01T03:00:00.947",\
                "definitionKey":"hello","eventID":2,\
                "info":{"messageKey":"k2","contactKey":"c","to":""}}],\
                "count":2,"pageSize":50}""");
    }

    @Test
    void does_not_have_a_duplicate() {
        messaging.send("k", "hello");
        messaging.sendTo("hello", "{\"contactKey\":\"a\",\"to\":\"13175551212\",\"messageKey\":\"k\"}");

        assertThat(list("?type=notSent")).contains("\"count\":0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?type=notSent&$pageSize=2&lastEventId=2",
                "?TYPE=NOTSENT&$pagesize=2&lasteventid=2",
                "?type=notSent&%24pageSize=2&lastEventID=2",
                "/?lastEventId=2&%24PAGESIZE=02&type=notsent",
                "?type=notSent&$pageSize=7&$pageSize=2&lastEventId=%202&unknown=x&"
            })
    void a_page_begins_after_the_event_that_is_named(String query) {
        fail(5);

        assertThat(list(query)).contains("\"lastEventID\":4", "\"count\":2,\"pageSize\":2}");
        assertThat(events(list(query))).containsExactly(3, 4);
    }

    @Test
    void a_page_has_50_by_default() {
        fail(51);

        assertThat(events(list("?type=notSent"))).hasSize(50).startsWith(1).endsWith(50);
        assertThat(events(list("?type=notSent&lastEventId=50"))).containsExactly(51);
    }

    @Test
    void the_pages_are_walked_by_the_last_event() {
        fail(5);

        List<Integer> seen = new ArrayList<>();
        for (int last = 0; seen.size() < 5; last = seen.get(seen.size() - 1)) {
            seen.addAll(events(list("?type=notSent&$pageSize=2&lastEventId=" + last)));
        }

        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "6", "999999999999999999"})
    void an_empty_page_repeats_the_event_that_was_asked_for(String last) {
        fail(5);

        assertThat(list("?type=notSent&$pageSize=999999999&lastEventId=" + last))
                .isEqualTo("{\"requestId\":\"…\",\"lastEventID\":" + last
                        + ",\"messages\":[],\"count\":0,\"pageSize\":999999999}");
    }

    @Test
    void keeps_a_message_whose_key_was_used_again() {
        messaging.sendTo("hello", "{\"contactKey\":\"a\",\"messageKey\":\"k\"}");
        messaging.send("k", "hello");

        assertThat(list("?type=notSent")).contains("\"messageKey\":\"k\"", "\"count\":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "? | type",
                "?type | type",
                "?type= | type",
                "?type=sent | type",
                "?type=notSent&type=sent | type",
                "?$pageSize=0 | type",
                "?type=notSent&$pageSize=0 | $pageSize",
                "?type=notSent&$pageSize=-1 | $pageSize",
                "?type=notSent&$pageSize=1.5 | $pageSize",
                "?type=notSent&$pageSize=many | $pageSize",
                "?type=notSent&$pageSize=1000000000 | $pageSize",
                "?type=notSent&lastEventId=-1 | lastEventId",
                "?type=notSent&lastEventId=first | lastEventId",
                "?type=notSent&lastEventId=9999999999999999999 | lastEventId"
            })
    void a_query_that_cannot_be_read_is_refused(String query, String name) {
        refuses(messaging.notSent(query), name);
    }

    @Test
    void no_query_is_refused() {
        refuses(messaging.notSent(""), "type");
    }

    private void refuses(HttpResponse<String> answer, String name) {
        assertRefused(
                mobileConnect,
                answer,
                400,
                "{\"message\":\"request parameter " + name
                        + " could not be resolved\",\"errorcode\":10003,\"documentation\":\"\"}");
    }

    private void fail(int times) {
        messaging.sendTo(
                "hello",
                IntStream.rangeClosed(1, times)
                        .mapToObj("{\"contactKey\":\"a\",\"messageKey\":\"k%d\"}"::formatted)
                        .toArray(String[]::new));
    }

    private String list(String query) {
        HttpResponse<String> answer = messaging.notSent(query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return anonymous(answer);
    }

    private static List<Integer> events(String list) {
        List<Integer> events = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"eventID\":(\\d+)").matcher(list);
        while (matcher.find()) {
            events.add(Integer.valueOf(matcher.group(1)));
        }
        return events;
    }
}
