package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.sms.TextEncoding;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class NarrowingAssertTest {

    private static final String CURLY = "We couldn" + "\u2019" + "t find it.";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @BeforeEach
    void subscribe() {
        phone.text("OFFERS", CODE);
    }

    @Nested
    class WithMedia {

        @BeforeEach
        void send() {
            sendWith("http://example.com/goat.png");
        }

        @Test
        void a_message_with_the_media_remains() {
            assertThat(phone)
                    .hasReceived(REMINDER)
                    .withMedia("http://example.com/goat.png")
                    .fromCode(CODE)
                    .hasReceived("Your offers");
        }

        @Test
        void other_media_are_shown() {
            sendWith("http://example.com/kid.png");

            AssertionFailedError failure = assertFails(
                    "handset-with-media",
                    () -> assertThat(phone).hasReceived(REMINDER).withMedia("http://example.com/cow.png"));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("http://example.com/cow.png");
            assertThat(failure.getActual().getStringRepresentation())
                    .isEqualTo("with http://example.com/goat.png and with http://example.com/kid.png");
        }

        @Test
        void an_answer_has_none() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertFails(
                    "exchange-with-media",
                    () -> assertThat(exchange).isAnsweredWith(JOIN.asking()).withMedia("http://example.com/goat.png"));
        }

        @Test
        void a_blank_url_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasReceived(REMINDER).withMedia(" "))
                    .withMessage("URL of the media must not be blank but was ' '");
        }

        private void sendWith(String url) {
            application.send(REMINDER, "'mobileNumbers':['13175551212'],'contentURL':'%s'".formatted(url));
        }
    }

    @Nested
    class InSegments {

        @Test
        void a_short_answer_is_one() {
            assertThat(phone.text("JOINSMS", CODE))
                    .isAnsweredWith(JOIN.asking())
                    .inSegments(1);
        }

        @Test
        void the_guilty_character_is_named() {
            application.override(REMINDER, "13175551212", CURLY.repeat(6));

            assertThat(phone).hasReceivedContaining("find it").inSegments(2);
            assertFails(
                    "handset-in-segments",
                    () -> assertThat(phone).hasReceivedContaining("find it").inSegments(1));
        }

        @Test
        void the_length_of_a_gsm_text_is_told() {
            application.override(REMINDER, "13175551212", "a".repeat(161));

            assertFails(
                    "handset-in-segments-gsm",
                    () -> assertThat(phone).hasReceivedContaining("aaa").inSegments(1));
        }

        @Test
        void answers_can_be_counted_too() {
            Exchange exchange = phone.text("JOINSMS", CODE);

            assertFails(
                    "exchange-in-segments",
                    () -> assertThat(exchange).isAnsweredWith(JOIN.asking()).inSegments(2));
        }

        @Test
        void no_text_has_no_segment() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> assertThat(phone).hasReceived("Your offers").inSegments(0))
                    .withMessage("number of segments must be at least 1 but was 0");
        }
    }

    @Nested
    class EncodedAs {

        @Test
        void both_encodings() {
            application.override(REMINDER, "13175551212", CURLY);

            assertThat(phone).hasReceived("Your offers").encodedAs(TextEncoding.GSM_7);
            assertThat(phone).hasReceived(CURLY).encodedAs(TextEncoding.UCS_2);
            assertThat(phone.text("JOINSMS", CODE))
                    .isAnsweredWith(JOIN.asking())
                    .encodedAs(TextEncoding.GSM_7);
        }

        @Test
        void the_guilty_character_is_named() {
            application.override(REMINDER, "13175551212", CURLY);

            AssertionFailedError failure = assertFails(
                    "handset-encoded-as",
                    () -> assertThat(phone).hasReceived(CURLY).encodedAs(TextEncoding.GSM_7));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("GSM-7");
        }
    }
}
