package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODETEST;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.IN_PROGRESS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.NONE;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.UNSUBSCRIBED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.AutomaticReply;
import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ExchangeChangesTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Changes {

        @Test
        void a_change_is_found_by_message_keyword_and_word() {
            assertThat(phone.text("JOINSMS", CODE)).changes(JOIN, NONE, IN_PROGRESS);
            assertThat(phone.reply("Y")).changes(JOIN.keyword(), IN_PROGRESS, SUBSCRIBED);
            assertThat(phone.reply("STOP")).changes("joinsms", SUBSCRIBED, UNSUBSCRIBED);
        }

        @Test
        void what_came_of_it_later_counts_too() {
            mobileConnect.reset(
                    new NorthernTrail(), AutomaticReply.to("Reply Y").with("Y").after(Duration.ofMinutes(1)));
            Exchange exchange = phone.text("JOINSMS", CODE);
            CompletableFuture<?> waiting =
                    CompletableFuture.runAsync(() -> mobileConnect.time().advanceBy(Duration.ofMinutes(1)));

            assertThat(exchange).eventually().changes(JOIN, NONE, SUBSCRIBED);
            waiting.join();
        }

        @Test
        void an_older_change_is_none_of_this_text() {
            phone.text("JOINSMS", CODE);
            Exchange exchange = phone.reply("Y.");

            AssertionFailedError failure = assertFails(
                    "exchange-changes-none", () -> assertThat(exchange).changes(JOIN, IN_PROGRESS, SUBSCRIBED));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("In Progress -> Subscribed");
        }

        @Test
        void another_change_is_told() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertFails("exchange-changes-other", () -> assertThat(exchange).changes(JOIN, NONE, SUBSCRIBED));
        }

        @Test
        void changes_of_other_keywords_are_told() {
            Exchange exchange = phone.text("CODETEST", CODE);

            assertFails("exchange-changes-keyword", () -> assertThat(exchange).changes(JOIN, NONE, SUBSCRIBED));
        }

        @Test
        void a_change_to_the_same_state_is_refused() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(exchange).changes(JOIN, NONE, NONE))
                    .withMessage("a change must lead to another state but both were no subscription; to expect no"
                            + " change, say changesNothing()");
        }
    }

    @Nested
    class ChangesNothing {

        @Test
        void a_repeated_stop_changes_nothing() {
            phone.text("STOP", CODE);

            assertThat(phone.text("STOP", CODE)).changesNothing();
        }

        @Test
        void each_change_is_told() {
            phone.text("CODETEST", CODE);
            phone.text("OFFERS", CODE);
            Exchange exchange = phone.text("STOP", CODE);

            assertFails("exchange-changes-nothing", () -> assertThat(exchange).changesNothing());
        }

        @Test
        void an_opt_out_without_subscription_is_a_change() {
            Exchange exchange = phone.text("STOP", CODE);

            assertFails(
                    "exchange-changes-nothing-opt-out",
                    () -> assertThat(exchange).changesNothing());
        }
    }

    @Nested
    class IsUnderstoodAs {

        @Test
        void the_meaning_in_words() {
            assertThat(phone.text("CODETEST", CODE)).isUnderstoodAs("keyword CODETEST");
            assertThat(phone.text("cancel my order", CODE)).isUnderstoodAs("opt-out");
            assertThat(phone.text("HELP", CODE)).isUnderstoodAs("help");
            assertThat(phone.text("WHAT", CODE)).isUnderstoodAs("not understood");
        }

        @Test
        void the_answer_to_a_next_keyword_is_no_keyword() {
            mobileConnect
                    .account()
                    .add(
                            TextResponse.to(CODE.keyword("ZIP")).answering("Thanks"),
                            OptInMessage.singleOptIn(CODE.keyword("NEWS"))
                                    .welcoming("Your ZIP code?")
                                    .askingFor(CODE.keyword("ZIP")));
            phone.text("NEWS", CODE);
            Exchange exchange = phone.text("CODETEST", CODE);

            assertThat(exchange).isUnderstoodAs("next keyword ZIP");
            assertFails(
                    "exchange-is-understood-as",
                    () -> assertThat(exchange)
                            .isUnderstoodAs("keyword " + CODETEST.keyword().word()));
        }

        @Test
        void a_blank_meaning_is_refused() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(exchange).isUnderstoodAs(""));
        }
    }

    @Nested
    class FailedAnswer {

        @Test
        void what_the_function_threw_is_told() {
            mobileConnect.account().add(TextResponse.to(CODE.keyword("STOCK")).answering(mo -> {
                throw new IllegalStateException("no stock\nof " + mo.noun(0));
            }));
            Exchange exchange = phone.text("STOCK goats", CODE);

            assertFails("exchange-answer-failed", () -> assertThat(exchange).isAnsweredWith("Stock is: 3"));
            assertFails("received-answer-failed", () -> assertThat(phone).hasReceived("Stock is: 3"));
        }
    }
}
