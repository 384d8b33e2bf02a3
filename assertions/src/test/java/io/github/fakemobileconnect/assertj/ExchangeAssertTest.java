package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ExchangeAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class IsAnsweredWith {

        @Test
        void the_answer_is_found() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertThat(exchange)
                    .isAnsweredWith(JOIN.asking())
                    .fromCode("86288")
                    .fromCode(CODE)
                    .isAnsweredWith(JOIN.asking());
        }

        @Test
        void an_older_message_is_no_answer() {
            phone.text("JOINSMS", CODE);
            Exchange exchange = phone.reply("maybe");

            AssertionFailedError failure = assertFails(
                    "exchange-is-answered-with", () -> assertThat(exchange).isAnsweredWith(JOIN.asking()));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo(JOIN.asking());
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("Please reply Y");
        }

        @Test
        void a_confirmation_that_came_too_late_is_explained() {
            phone.text("JOINSMS", CODE);
            mobileConnect.time().advanceBy(Duration.ofMinutes(67));
            Exchange exchange = phone.reply("YES");

            assertFails(
                    "exchange-is-answered-with-late", () -> assertThat(exchange).isAnsweredWith(JOIN.welcoming()));
        }

        @Test
        void it_can_be_asked_after_a_reset() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            mobileConnect.reset();

            assertThat(exchange).isAnsweredOnlyWith(JOIN.asking());
        }

        @Test
        void an_answer_from_another_code_is_shown() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertFails(
                    "exchange-from-code",
                    () -> assertThat(exchange).isAnsweredWith(JOIN.asking()).fromCode("98765"));
        }

        @Test
        void a_blank_text_is_refused() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(exchange).isAnsweredWith(" "))
                    .withMessageStartingWith("expected text must not be blank but was ' '; ");
        }
    }

    @Nested
    class IsAnsweredOnlyWith {

        @Test
        void all_answers_in_order() {
            phone.text("JOINSMS", CODE);
            Exchange exchange = phone.reply("Y");

            assertThat(exchange).isAnsweredOnlyWith(JOIN.welcoming());
        }

        @Test
        void a_different_answer_is_named() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertFails(
                    "exchange-is-answered-only-with",
                    () -> assertThat(exchange).isAnsweredOnlyWith(JOIN.welcoming(), JOIN.asking()));
        }
    }

    @Nested
    class IsNotAnswered {

        @Test
        void silence_is_no_answer() {
            phone.text("JOINSMS", CODE);
            Exchange exchange = phone.text("HELP", CODE);

            assertThat(exchange).isNotAnswered();
        }

        @Test
        void an_answer_is_shown() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertFails(
                    "exchange-is-not-answered",
                    () -> assertThat(exchange).as("silence").isNotAnswered());
        }
    }
}
