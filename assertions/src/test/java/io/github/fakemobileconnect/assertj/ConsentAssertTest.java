package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODETEST;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.OTHER_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ConsentAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void every_status_is_recognised_by_word_keyword_and_message() {
        assertThat(phone)
                .hasNoSubscriptionTo("JOINSMS")
                .hasNoSubscriptionTo(JOIN.keyword())
                .hasNoSubscriptionTo(JOIN);

        phone.text("JOINSMS", CODE);
        assertThat(phone)
                .isInProgressFor("joinsms")
                .isInProgressFor(JOIN.keyword())
                .isInProgressFor(JOIN);

        phone.reply("Y");
        assertThat(phone)
                .isSubscribedTo("JOINSMS")
                .isSubscribedTo(JOIN.keyword())
                .isSubscribedTo(JOIN);

        phone.reply("STOP");
        assertThat(phone)
                .isUnsubscribedFrom("JOINSMS")
                .isUnsubscribedFrom(JOIN.keyword())
                .isUnsubscribedFrom(JOIN);
    }

    @Test
    void a_number_that_has_not_confirmed_is_not_subscribed() {
        phone.text("JOINSMS", CODE);

        AssertionFailedError failure =
                assertFails("subscription-subscribed", () -> assertThat(phone).isSubscribedTo(JOIN));

        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("Subscribed");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("In Progress");
    }

    @Test
    void a_number_that_never_texted_is_not_in_progress() {
        assertFails("subscription-in-progress", () -> assertThat(phone).isInProgressFor("JOINSMS"));
    }

    @Test
    void a_number_that_confirmed_is_not_unsubscribed() {
        phone.text("JOINSMS", CODE);
        phone.reply("yes");

        assertFails("subscription-unsubscribed", () -> assertThat(phone).isUnsubscribedFrom(JOIN));
    }

    @Test
    void a_number_that_opted_out_still_has_its_subscription() {
        phone.text("CODETEST", CODE);
        phone.text("STOP", CODE);

        assertFails("subscription-none", () -> assertThat(phone).hasNoSubscriptionTo(CODETEST));
    }

    @Test
    void the_same_word_on_another_code_is_another_keyword() {
        phone.text("OFFERS", CODE);

        assertThat(phone).isSubscribedTo(CODE.keyword("OFFERS")).hasNoSubscriptionTo(OTHER_CODE.keyword("OFFERS"));
    }

    @Test
    void a_word_on_two_codes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).isSubscribedTo("offers"))
                .withMessage("the account has OFFERS on 86288, OFFERS on 98765; say which one by passing a Keyword:"
                        + " code.keyword(\"OFFERS\")");
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).eventually().hasNoSubscriptionTo("JOINSM"))
                .withMessage(
                        "the account has no keyword JOINSM; it has JOINSMS on 86288, WINE on 86288, CODETEST on 86288,"
                                + " SALE on 86288, OFFERS on 86288, OFFERS on 98765");
    }

    @Test
    void a_keyword_of_another_account_is_refused() {
        mobileConnect.reset(empty -> empty.account().add(CODE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(phone).hasNoSubscriptionTo(JOIN))
                .withMessage(
                        "the account has no keyword JOINSMS on 86288 and no other either; add its message definition"
                                + " first: mobileConnect.account().add(..)");
    }
}
