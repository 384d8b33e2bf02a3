package io.github.fakemobileconnect.queuemo;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ContactKnown;
import io.github.fakemobileconnect.journal.MoQueued;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the application gets for a text that it queues, and what becomes of it. */
class QueueMoTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @Nested
    class The_documented_examples {
        @Test
        void one_mobile_number() {
            var answer = application.post("/sms/v1/queueMO/", """
                    {
                      "mobileNumbers" : [
                      "15555551212"
                      ],
                      "shortCode" : "86288",
                      "messageText" : "CODETEST"
                    }""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).matches("""
                    \\{"results":\\[\\{"identifier":"[A-Za-z0-9_-]{36}","mobileNumber":"15555551212","result":"OK"}]}""");
        }

        @Test
        void two_numbers_of_one_subscriber() {
            var answer = application.post("/sms/v1/queueMO/", """
                    {
                       "subscribers":[
                         { "mobilenumber": "15555551212", "subscriberkey": "0_MC1652" },
                         { "mobilenumber": "15555551213", "subscriberkey": "0_MC1652" }
                       ],
                       "shortCode" : "86288",
                       "messageText" : "CODETEST"
                    }""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).matches("""
                    \\{"results":\\[\\{"identifier":"[A-Za-z0-9_-]{36}","subscribers":\
                    \\[\\{"mobilenumber":"15555551212","subscriberkey":"0_MC1652"},\
                    \\{"mobilenumber":"15555551213","subscriberkey":"0_MC1652"}],"result":"OK"}]}""");
        }

        @Test
        void both_arrays() {
            var answer = application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["15555551212"],
                     "subscribers":[{"mobilenumber":"15555551213","subscriberkey":"0_MC1652"}],
                     "shortCode":"86288","messageText":"CODETEST"}""");

            assertRefused(mobileConnect, answer, 400, """
                    {"errors":["An array of mobile numbers and an array of subscribers cannot be provided at the same time"]}""");
        }
    }

    @Nested
    class Accepted {
        @Test
        void every_number_has_a_handle_of_its_own() {
            application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["13175551212","13175551213"],"shortCode":"86288","messageText":"CODETEST"}""");

            assertThat(queued()).hasSize(2).doesNotHaveDuplicates();
        }

        @Test
        void the_handles_are_the_same_in_every_world() {
            application.queueMo("13175551212", "CODETEST");
            var first = queued().toList();
            mobileConnect.reset();

            application.queueMo("13175551212", "CODETEST");

            assertThat(queued()).containsExactlyElementsOf(first);
        }

        @Test
        void of_two_members_that_differ_in_case_the_last_counts() {
            var answer = application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["13175551212"],"shortCode":"86288","messageText":"NOPE","MessageText":"CODETEST"}""");

            assertThat(answer.statusCode()).isEqualTo(202);
        }

        @Test
        void a_keyword_that_is_a_valid_answer_is_taken_only_while_nobody_waits_for_that() {
            mobileConnect.account().add(NorthernTrail.CODE.keyword("Y"));
            assertThat(application.queueMo("13175551212", "Y").statusCode()).isEqualTo(202);

            mobileConnect.handset("+1 317 555 1212").text("JOINSMS");

            assertThat(application.queueMo("13175551212", "Y").statusCode()).isEqualTo(400);
            assertThat(mobileConnect.account().subscriptions()).noneMatch(Subscription::isSubscribed);
        }

        @Test
        void a_keyword_is_taken_even_where_it_counts_as_another_answer() {
            mobileConnect.reset(new NorthernTrail(), Scenarios.underTheAlternativeOf(Reading.KEYWORD_WHILE_CONFIRMING));
            mobileConnect.handset("+1 317 555 1212").text("JOINSMS");
            assertThat(application.queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(202);
        }

        @Test
        void names_come_in_any_case_and_unknown_members_are_ignored() {
            var answer = application.post("/sms/v1/queueMO", """
                    {"MobileNumbers":["13175551212"],"Subscribers":null,"ShortCode":"86288","MESSAGETEXT":"codetest","Page":1}""");

            assertThat(answer.statusCode()).isEqualTo(202);
        }

        @Test
        void two_hundred_and_fifty_numbers_are_taken() {
            var answer = application.post("/sms/v1/queueMO", requestFor(250));

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(queued()).hasSize(250);
        }

        @Test
        void the_events_name_the_request_as_their_root() {
            application.queueMo("13175551212", "JOINSMS");

            var entries = mobileConnect.journal().entries();
            assertThat(entries)
                    .extracting(entry -> entry.event().getClass().getSimpleName())
                    .containsExactly(
                            "HttpRequestReceived",
                            "MoQueued",
                            "MoReceived",
                            "SubscriptionChanged",
                            "MtDelivered",
                            "ConversationOpened",
                            "RequestAnswered");
            assertThat(entries).allMatch(entry -> entry.root() == 1);
            assertThat(entries).extracting(entry -> entry.cause()).containsExactly(0L, 1L, 2L, 3L, 3L, 3L, 1L);
        }

        @Test
        void a_subscriber_key_ties_the_number_to_the_contact() {
            application.post("/sms/v1/queueMO", """
                    {"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"Astro25"}],
                     "shortCode":"86288","messageText":"CODETEST"}""");

            assertThat(mobileConnect.journal().entries())
                    .filteredOn(entry -> entry.event() instanceof ContactKnown)
                    .singleElement()
                    .extracting(entry -> entry.event().inWords())
                    .isEqualTo("13175551212 belongs to contact Astro25");
        }

        @Test
        void an_opt_out_word_and_help_are_understood_on_every_code() {
            assertThat(application.queueMo("13175551212", "STOP").statusCode()).isEqualTo(202);
            assertThat(application.queueMo("13175551212", "HELP").statusCode()).isEqualTo(202);
        }

        @Test
        void a_number_of_a_country_that_the_code_also_sends_to_is_taken() {
            mobileConnect.reset(fake -> fake.account().add(NorthernTrail.CODE.sendingAlsoTo("GB"), NorthernTrail.TEST));

            assertThat(application.queueMo("447700900123", "CODETEST").statusCode())
                    .isEqualTo(202);
        }

        @Test
        void a_long_code_takes_numbers_of_its_own_country() {
            var longCode = io.github.fakemobileconnect.account.Code.longCode("4915550003232");
            mobileConnect.reset(fake -> fake.account().add(longCode, longCode.keyword("INFOS")));

            var answer = application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["4915112345678"],"shortCode":"4915550003232","messageText":"INFOS"}""");

            assertThat(answer.statusCode()).isEqualTo(202);
        }
    }

    private Stream<String> queued() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(MoQueued.class::isInstance)
                .map(event -> ((MoQueued) event).token().value());
    }

    /** A request with as many numbers. */
    static String requestFor(int count) {
        String numbers = IntStream.range(0, count)
                .mapToObj(i -> "\"1317555%04d\"".formatted(i))
                .collect(Collectors.joining(","));
        return "{\"mobileNumbers\":[" + numbers + "],\"shortCode\":\"86288\",\"messageText\":\"CODETEST\"}";
    }
}
