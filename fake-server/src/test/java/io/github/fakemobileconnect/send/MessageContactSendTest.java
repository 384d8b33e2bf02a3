package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.send.ContactSends.SEND;
import static io.github.fakemobileconnect.send.ContactSends.numbers;
import static io.github.fakemobileconnect.send.ContactSends.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.journal.NumberDropped;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Suppression;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What becomes of a send to contacts that is accepted. */
class MessageContactSendTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = ContactSends.start();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void impossible_numbers_are_left_out_and_journalled() {
        phone.text("CODETEST");

        application.post(
                SEND,
                "{\"mobileNumbers\":[\"13175551212\",\"131755512\"],\"Override\":true,\"messageText\":\"Hello\"}");

        assertThat(phone.inbox()).hasSize(2);
        assertThat(ContactSends.events(mobileConnect, NumberDropped.class))
                .extracting(NumberDropped::number)
                .containsExactly("131755512");
    }

    @Test
    void a_number_out_of_reach_is_denied() {
        application.post(SEND, """
                {"mobileNumbers":["447700900123"],"Subscribe":true,"keyword":"CODETEST","Override":true,"messageText":"Hello"}""");

        assertThat(ContactSends.events(mobileConnect, MtSuppressed.class))
                .extracting(MtSuppressed::reason)
                .containsExactly(Suppression.COUNTRY_NOT_SENDABLE);
    }

    @Test
    void a_name_cannot_be_answered() {
        mobileConnect
                .account()
                .add(OutboundMessage.named("alert", CODE).saying("Hello").from("NTrail"));
        phone.text("CODETEST");
        String id = mobileConnect.account().items().stream()
                .filter(OutboundMessage.class::isInstance)
                .map(item -> ((OutboundMessage) item).id().value())
                .reduce((first, last) -> last)
                .orElseThrow();

        application.post(path(id), "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(phone.newest().sender()).isEqualTo("NTrail");
        assertThatThrownBy(() -> phone.reply("Hi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("+1 317 555 1212 was texted last by the name 'NTrail', to which nobody can reply;"
                        + " text the code: handset.text(\"..\", code)");
    }

    @Test
    void a_reply_starts_the_chain_of_the_next_keyword_unless_the_text_was_overridden() {
        mobileConnect
                .account()
                .add(OutboundMessage.apiTriggered(CODE, "NTIzOjc4OjA")
                        .saying("Shall we send you news?")
                        .askingFor(NorthernTrail.JOIN.keyword()));
        phone.text("CODETEST");
        application.post(path("NTIzOjc4OjA"), """
                {"mobileNumbers":["13175551212"],"Override":true,"messageText":"Shall we?"}""");
        assertThat(phone.reply("why not").answers()).isEmpty();

        application.post(path("NTIzOjc4OjA"), "{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(phone.reply("why not").answers())
                .extracting(MtMessage::text)
                .containsExactly("Reply Y to join Northern Trail alerts");
        assertThat(phone.reply("Y").answers())
                .extracting(MtMessage::text)
                .containsExactly("Welcome to Northern Trail alerts!");
    }

    @Test
    void two_hundred_and_fifty_numbers_in_one_request() {
        var answer = application.post(
                SEND,
                "{" + numbers(250) + ",\"Subscribe\":true,\"keyword\":\"CODETEST\","
                        + "\"Override\":true,\"messageText\":\"Hello\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(mobileConnect.journal().entries())
                .filteredOn(entry -> entry.event().getClass().getSimpleName().equals("MtDelivered"))
                .hasSize(250);
    }
}
