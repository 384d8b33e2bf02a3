package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text does to a subscription, row by row. */
class TransitionTableTest {
    private static final Duration LATER = Duration.ofMinutes(5);

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(TransitionTableTest::account);

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void account(FakeMobileConnect fake) {
        fake.account()
                .add(
                        CODE.answeringStopWith("Bye.")
                                .answeringHelpWith("Call 555.")
                                .stoppingAlsoOn("BASTA"),
                        JOIN,
                        NEWS,
                        TEST.answeringDuplicatesWith("It works already."),
                        OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
                                .asking("How old are you?")
                                .welcoming("Cheers!")
                                .answeringTheTooYoungWith("Too young.")
                                .answeringOtherRepliesWith("An age, please."),
                        OptInMessage.singleOptIn(CODE.keyword("QUIET")),
                        TextResponse.to(CODE.keyword("STOCK")).answering("Stock is: ..."));
    }

    @ParameterizedTest(name = "after [{0}], {2} makes {1} {3}, answered with {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # before          | of       | text    | then            | answered with                         | since
            # single opt-in
            ''                | CODETEST | CODETEST| Subscribed      | Your code works.                      | now
            CODETEST,STOP     | CODETEST | CODETEST| Subscribed      | Your code works.                      | now
            CODETEST          | CODETEST | CODETEST| Subscribed      | It works already.                     | before
            # double opt-in
            ''                | JOINSMS  | JOINSMS | In Progress     | Reply Y to join Northern Trail alerts | now
            JOINSMS,Y,STOP    | JOINSMS  | JOINSMS | In Progress     | Reply Y to join Northern Trail alerts | now
            JOINSMS,STOP      | JOINSMS  | JOINSMS | In Progress     | Reply Y to join Northern Trail alerts | now
            JOINSMS           | JOINSMS  | y       | Subscribed      | Welcome to Northern Trail alerts!     | now
            JOINSMS           | JOINSMS  | YES     | Subscribed      | Welcome to Northern Trail alerts!     | now
            JOINSMS           | JOINSMS  | what?   | In Progress     | Please reply Y or YES.                | before
            JOINSMS           | JOINSMS  | JOINSMS | In Progress     | Reply Y to join Northern Trail alerts | before
            JOINSMS,Y         | JOINSMS  | JOINSMS | Subscribed      | You joined already.                   | before
            JOINSMS           | JOINSMS  | NEWS    | In Progress     | Reply Y for news                      | before
            JOINSMS,NEWS      | JOINSMS  | Y       | In Progress     | News it is.                           | before
            JOINSMS           | JOINSMS  | CODETEST| In Progress     | Your code works.                      | before
            # double opt-in with age
            ''                | WINE     | WINE    | In Progress     | How old are you?                      | now
            WINE              | WINE     | 21      | Subscribed      | Cheers!                               | now
            WINE              | WINE     | 20      | no subscription | Too young.                            | never
            WINE              | WINE     | guess   | In Progress     | An age, please.                       | before
            WINE,21,STOP      | WINE     | WINE    | In Progress     | How old are you?                      | now
            # opt-out
            JOINSMS,Y         | JOINSMS  | STOP    | Unsubscribed    | Bye.                                  | now
            JOINSMS           | JOINSMS  | STOP    | Unsubscribed    | Bye.                                  | now
            JOINSMS,Y,CODETEST| JOINSMS  | BASTA   | Unsubscribed    | Bye.                                  | now
            WINE              | WINE     | cancel  | Unsubscribed    | Bye.                                  | now
            JOINSMS,Y,STOP    | JOINSMS  | STOP    | Unsubscribed    | Bye.                                  | before
            ''                | JOINSMS  | STOP    | no subscription | Bye.                                  | never
            # help
            ''                | JOINSMS  | HELP    | no subscription | Call 555.                             | never
            JOINSMS           | JOINSMS  | HELP    | In Progress     | Call 555.                             | before
            JOINSMS,Y         | JOINSMS  | HELP    | Subscribed      | Call 555.                             | before
            JOINSMS,STOP      | JOINSMS  | HELP    | Unsubscribed    | Call 555.                             | before
            # text response
            ''                | STOCK    | STOCK   | no subscription | Stock is: ...                         | never
            JOINSMS           | JOINSMS  | STOCK   | In Progress     | Stock is: ...                         | before
            JOINSMS,Y         | JOINSMS  | STOCK   | Subscribed      | Stock is: ...                         | before
            CODETEST,STOP     | CODETEST | STOCK   | Unsubscribed    | Stock is: ...                         | before
            # without a text for the occasion
            ''                | QUIET    | QUIET   | Subscribed      |                                       | now
            QUIET             | QUIET    | QUIET   | Subscribed      |                                       | before
            NEWS              | NEWS     | what?   | In Progress     |                                       | before
            NEWS,Y            | NEWS     | NEWS    | Subscribed      |                                       | before
            """)
    void a_text(String before, String word, String text, String then, String answer, String since) {
        for (String earlier : before.isEmpty() ? new String[0] : before.split(",")) {
            phone.text(earlier);
        }
        mobileConnect.time().advanceBy(LATER);

        Exchange exchange = phone.text(text);

        assertThat(statusOf(word)).isEqualTo(then);
        assertThat(exchange.answers())
                .extracting(MtMessage::text)
                .isEqualTo(answer == null ? List.of() : List.of(answer));
        assertThat(find(word).map(Subscription::since))
                .isEqualTo(
                        switch (since) {
                            case "now" -> Optional.of(START.plus(LATER));
                            case "before" -> Optional.of(START);
                            default -> Optional.empty();
                        });
    }

    @ParameterizedTest
    @CsvSource({"JOINSMS", "WINE"})
    void the_end_of_the_window_changes_and_sends_nothing(String keyword) {
        phone.text(keyword);

        mobileConnect.time().advanceBy(Duration.ofDays(8));

        assertThat(statusOf(keyword)).isEqualTo("In Progress");
        assertThat(phone.inbox()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"JOINSMS,JOINSMS", "JOINSMS,what?", "JOINSMS,HELP", "NEWS,STOCK", "NEWS,QUIET", "NEWS,hm"})
    void every_text_in_between_restarts_the_window(String keyword, String between) {
        phone.text(keyword);
        mobileConnect.time().advanceBy(Duration.ofMinutes(59));
        phone.text(between);
        mobileConnect.time().advanceBy(Duration.ofMinutes(59));

        phone.text("Y");

        assertThat(statusOf(keyword)).isEqualTo("Subscribed");
    }

    @Test
    void a_stop_ends_every_keyword_of_the_code_that_has_a_record() {
        for (String text : new String[] {"CODETEST", "JOINSMS", "Y", "WINE"}) {
            phone.text(text);
        }

        phone.text("STOP");

        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(subscription -> subscription.keyword().word() + " " + subscription.status())
                .containsExactly("CODETEST Unsubscribed", "JOINSMS Unsubscribed", "WINE Unsubscribed");
    }

    @Test
    void every_change_says_from_where_it_came_and_that_the_person_made_it() {
        phone.text("JOINSMS");
        phone.text("Y");
        phone.text("STOP");

        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event())
                .filteredOn(SubscriptionChanged.class::isInstance)
                .extracting(SubscriptionChanged.class::cast)
                .allSatisfy(change -> assertThat(change.by()).isEqualTo(ConsentGiver.HANDSET))
                .extracting(change -> change.from() + " -> " + change.to())
                .containsExactly(
                        "no subscription -> In Progress", "In Progress -> Subscribed", "Subscribed -> Unsubscribed");
    }

    private String statusOf(String word) {
        return find(word).map(subscription -> subscription.status().toString()).orElse("no subscription");
    }

    private Optional<Subscription> find(String word) {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .filter(subscription -> subscription.keyword().word().equals(word))
                .findFirst();
    }
}
