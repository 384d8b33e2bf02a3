package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What goes away with a keyword that the application takes away. */
class DeletedKeywordTest {
    private static final String JOINSMS = "/sms/v1/keyword/JOINSMS/86288/US";
    private static final TextResponse NAME = TextResponse.to(CODE.keyword("NAME"))
            .answering("What is your ZIP code?")
            .askingFor(CODE.keyword("ZIP"));
    private static final TextResponse ZIP = TextResponse.to(CODE.keyword("ZIP")).answering("Thanks!");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(NAME, ZIP, OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello")));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void the_message_so_that_nothing_answers() {
        delete(JOINSMS);

        assertThat(phone.text("JOINSMS", CODE).answers()).isEmpty();
        assertThat(mobileConnect.account().items()).doesNotContain(NorthernTrail.JOIN, CODE.keyword("JOINSMS"));
    }

    @Test
    void the_subscription_in_every_status() {
        phone.text("NEWS", CODE);
        phone.reply("Y");
        phone.text("JOINSMS", CODE);
        phone.reply("STOP");
        Handset waiting = mobileConnect.handset("+1 317 555 1213");
        waiting.text("JOINSMS", CODE);

        delete(JOINSMS);

        assertThat(mobileConnect.account().subscriptions())
                .extracting(subscription -> subscription.keyword().word())
                .containsExactly("NEWS");
        assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE)).isTrue();
    }

    @Test
    void the_open_conversation() {
        phone.text("JOINSMS", CODE);

        delete(JOINSMS);

        assertThat(closedConversations())
                .containsExactly(new ConversationClosed(
                        phone.number(), CODE.keyword("JOINSMS"), ConversationClosed.Reason.KEYWORD_DELETED));
        assertThat(phone.reply("Y").answers()).isEmpty();
        assertThat(mobileConnect.account().subscriptions()).isEmpty();
    }

    @Test
    void the_next_keyword_that_was_waited_for() {
        phone.text("NAME", CODE);
        delete("/sms/v1/keyword/ZIP/86288/US");
        assertThat(phone.reply("46202").answers()).isEmpty();

        assertThat(phone.text("NAME", CODE).answers())
                .extracting(MtMessage::text)
                .containsExactly("What is your ZIP code?");
        assertThat(phone.reply("46202").answers()).isEmpty();
    }

    @Test
    void nothing_of_the_conversations_about_other_keywords() {
        phone.text("NEWS", CODE);
        delete(JOINSMS);

        assertThat(phone.reply("Y").answers()).extracting(MtMessage::text).containsExactly("News it is.");
    }

    @Test
    void the_way_in_for_queued_texts_and_sends() {
        delete(JOINSMS);

        assertThat(application.queueMo("13175551212", "JOINSMS").body())
                .isEqualTo("{\"errors\":[\"Keyword JOINSMS is invalid for the code 86288\"]}");
        assertThat(send(",\"Subscribe\":true,\"keyword\":\"JOINSMS\"").body())
                .isEqualTo("{\"errors\":[\"Keyword JOINSMS is invalid for the code on the message\"]}");
    }

    @Test
    void the_consent_of_a_send_that_still_waits() {
        send(",\"Subscribe\":true,\"keyword\":\"JOINSMS\",\"SendTime\":\"2026-03-01 10:00\"");
        delete(JOINSMS);
        mobileConnect.time().advanceBy(Duration.ofHours(2));

        assertThat(phone.inbox()).isEmpty();
    }

    @Test
    void everything_because_of_the_request() {
        phone.text("JOINSMS", CODE);
        long before = mobileConnect.journal().newest();

        delete(JOINSMS);

        List<Entry> entries = mobileConnect.journal().after(before);
        assertThat(entries)
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly(
                        "HttpRequestReceived",
                        "KeywordDeleted",
                        "ConversationClosed",
                        "SubscriptionChanged",
                        "RequestAnswered");
        assertThat(entries).allMatch(entry -> entry.root() == before + 1);
    }

    @Test
    void nothing_for_good_since_a_new_message_begins_anew() {
        phone.text("JOINSMS", CODE);
        phone.reply("Y");
        delete(JOINSMS);
        mobileConnect.account().add(NorthernTrail.JOIN);

        assertThat(phone.text("JOINSMS", CODE).answers())
                .extracting(MtMessage::text)
                .containsExactly(NorthernTrail.JOIN.asking());
        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(subscription -> subscription.status())
                .containsExactly(SubscriptionStatus.IN_PROGRESS);
    }

    private List<Object> closedConversations() {
        return mobileConnect.journal().entries().stream()
                .<Object>map(Entry::event)
                .filter(ConversationClosed.class::isInstance)
                .toList();
    }

    private HttpResponse<String> send(String more) {
        return application.post(
                "/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]" + more + "}");
    }

    private void delete(String path) {
        var answer = application.send(
                application.authorised(application.request(path)).DELETE());
        assertThat(answer.statusCode()).isEqualTo(202);
    }
}
