package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.MoReceived;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which a text is understood, as a table: ⏎ is a line break, ⇥ a tab, ⍽ a no-break space. */
class UnderstandingTest {
    private static final TextResponse ORDER =
            TextResponse.to(CODE.keyword("ORDER")).answering("Ordered.");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(UnderstandingTest::account);

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void account(FakeMobileConnect fake) {
        fake.account()
                .add(
                        CODE.stoppingAlsoOn("Basta"),
                        JOIN,
                        OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
                                .asking("How old are you?"),
                        ORDER,
                        TextResponse.to(CODE.keyword("SURVEY"))
                                .answering("What would you like?")
                                .askingFor(ORDER.keyword()),
                        CODE.keyword("PLAIN"));
    }

    private static void withDefaultKeyword(FakeMobileConnect fake) {
        account(fake);
        fake.account().add(TextResponse.toAnythingElseOn(CODE).answering("Pardon?"));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', textBlock = """
            # text            | nothing open   | Y awaited                | age awaited           | next keyword awaited | default keyword
            # the opt-out family, word by word
            STOP              | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            QUIT              | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            CANCEL            | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            END               | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            UNSUBSCRIBE       | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            REVOKE            | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            TERMINATE         | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            OPTOUT            | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            OPT OUT           | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            opt⍽⇥out          | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            ⏎Opt⏎⏎Out⍽        | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            stop              | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            Stop please       | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            stop⏎please       | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            ⇥quit⍽it          | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            # the stop word of the code
            BASTA             | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            basta⇥now         | opt-out        | opt-out                  | opt-out               | opt-out              | opt-out
            # no opt-out
            STOP.             | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            STOPP             | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            please stop       | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            OPT OUT now       | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            OPT-OUT           | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            OPT               | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            # help
            HELP              | help           | help                     | help                  | help                 | help
            help me           | help           | help                     | help                  | help                 | help
            INFO              | help           | help                     | help                  | help                 | help
            ⏎info⇥please      | help           | help                     | help                  | help                 | help
            HELP?             | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            # answers
            Y                 | not understood | confirms JOINSMS         | does not confirm WINE | next keyword ORDER   | anything else
            y                 | not understood | confirms JOINSMS         | does not confirm WINE | next keyword ORDER   | anything else
            ⍽Yes⏎             | not understood | confirms JOINSMS         | does not confirm WINE | next keyword ORDER   | anything else
            Y.                | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            "yes"             | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            yes please        | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            yes⏎please        | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            21                | not understood | does not confirm JOINSMS | confirms WINE         | next keyword ORDER   | anything else
            ⇥21⏎              | not understood | does not confirm JOINSMS | confirms WINE         | next keyword ORDER   | anything else
            20                | not understood | does not confirm JOINSMS | too young for WINE    | next keyword ORDER   | anything else
            21 years          | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            ''                | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            ⏎⇥⍽               | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            # keywords of the code
            JOINSMS           | keyword JOINSMS| keyword JOINSMS          | keyword JOINSMS       | next keyword ORDER   | keyword JOINSMS
            joinsms please    | keyword JOINSMS| keyword JOINSMS          | keyword JOINSMS       | next keyword ORDER   | keyword JOINSMS
            ⏎JoinSMS⇥now      | keyword JOINSMS| keyword JOINSMS          | keyword JOINSMS       | next keyword ORDER   | keyword JOINSMS
            wine⍽and⍽cheese   | keyword WINE   | keyword WINE             | keyword WINE          | next keyword ORDER   | keyword WINE
            ORDER⏎two         | keyword ORDER  | keyword ORDER            | keyword ORDER         | next keyword ORDER   | keyword ORDER
            PLAIN             | keyword PLAIN  | keyword PLAIN            | keyword PLAIN         | next keyword ORDER   | keyword PLAIN
            # no keyword
            JOINSMS.          | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            JOINSMS,now       | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            JOIN SMS          | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            to JOINSMS        | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            hello             | not understood | does not confirm JOINSMS | does not confirm WINE | next keyword ORDER   | anything else
            """)
    void every_text_means(
            String text, String alone, String toAYes, String toAnAge, String toANextKeyword, String byDefault) {
        assertThat(meaningOf(text, "")).as("nothing open").isEqualTo(alone);
        assertThat(meaningOf(text, "JOINSMS")).as("Y awaited").isEqualTo(toAYes);
        assertThat(meaningOf(text, "WINE")).as("age awaited").isEqualTo(toAnAge);
        assertThat(meaningOf(text, "SURVEY")).as("next keyword awaited").isEqualTo(toANextKeyword);
        mobileConnect.reset(UnderstandingTest::withDefaultKeyword);
        assertThat(understood(text)).as("default keyword").isEqualTo(byDefault);
    }

    @ParameterizedTest
    @CsvSource({"JOINSMS,does not confirm JOINSMS", "WINE,does not confirm WINE", "SURVEY,next keyword ORDER"})
    void an_open_conversation_comes_before_the_default_keyword(String first, String meaning) {
        mobileConnect.reset(UnderstandingTest::withDefaultKeyword);
        phone.text(first);

        assertThat(understood("hello")).isEqualTo(meaning);
    }

    @Test
    void a_keyword_that_is_also_a_valid_answer_is_the_answer_while_one_is_awaited() {
        mobileConnect.account().add(CODE.keyword("YES"));

        assertThat(understood("yes")).isEqualTo("keyword YES");
        phone.text("JOINSMS");
        assertThat(understood("yes")).isEqualTo("confirms JOINSMS");
    }

    private String meaningOf(String text, String first) {
        mobileConnect.reset();
        if (!first.isEmpty()) {
            phone.text(first);
        }
        return understood(text);
    }

    private String understood(String text) {
        String typed = text.replace('⏎', '\n').replace('⇥', '\t').replace('⍽', '\u00a0');
        MoReceived received = (MoReceived) phone.text(typed).entries().get(0).event();
        return received.interpretation().inWords();
    }
}
