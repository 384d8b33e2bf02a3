package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.CoffeeBar;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Conversations of one number on several codes, with several keywords, or of several numbers. */
class SeveralConversationsTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = CoffeeBar.open();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final Code there = Code.shortCode("90913");

    @Test
    void on_two_codes_do_not_mix() {
        mobileConnect
                .account()
                .add(
                        there,
                        OptInMessage.doubleOptIn(there.keyword("COFFEE"))
                                .asking("Reply Y for coffee there")
                                .welcoming("Coffee there."));
        phone.text("COFFEE mocha", CODE);
        phone.text("COFFEE", there);

        assertThat(texts(phone.text("Y", CODE))).containsExactly("Size Y. Milk?");
        assertThat(texts(phone.text("Y", there))).containsExactly("Coffee there.");
        assertThat(texts(phone.text("no", CODE))).containsExactly("MILK no: coming.");
    }

    @Test
    void of_two_numbers_do_not_mix() {
        Handset other = mobileConnect.handset("+1 317 555 1213");
        phone.text("COFFEE mocha");

        assertThat(texts(other.text("L"))).isEmpty();
        other.text("STOP");

        assertThat(answersTo("L")).containsExactly("Size L. Milk?");
    }

    @Test
    void a_stop_to_one_code_ends_nothing_on_the_other() {
        mobileConnect.account().add(there);
        phone.text("COFFEE mocha", CODE);

        phone.text("STOP", there);

        assertThat(texts(phone.text("L", CODE))).containsExactly("Size L. Milk?");
    }

    @Test
    void the_newest_owns_the_reply() {
        phone.text("JOINSMS");
        phone.text("COFFEE mocha");

        assertThat(answersTo("Y")).containsExactly("Size Y. Milk?");
        assertThat(answersTo("Y")).containsExactly("MILK Y: coming.");
        assertThat(answersTo("Y")).isEmpty();
        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(subscription -> subscription.status().toString())
                .containsExactly("In Progress");
    }

    @Test
    void a_chain_that_an_outbound_message_begins_owns_the_reply_before_a_double_opt_in() {
        phone.text("CODETEST");
        phone.text("JOINSMS");
        send();

        assertThat(answersTo("YES")).containsExactly("A YES. Which size?");
    }

    private void send() {
        String body = "{\"mobileNumbers\":[\"13175551212\"]}";
        assertThat(application.post(CoffeeBar.SEND, body).statusCode()).isEqualTo(202);
    }

    private List<String> answersTo(String text) {
        return texts(phone.text(text));
    }

    private static List<String> texts(Exchange exchange) {
        return exchange.answers().stream().map(MtMessage::text).toList();
    }
}
