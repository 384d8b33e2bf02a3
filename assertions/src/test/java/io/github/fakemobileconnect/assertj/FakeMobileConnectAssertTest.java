package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.assertj.internal.check.DefectsCheck;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.FakeDefect;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FakeMobileConnectAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class HasSentNothing {

        @Test
        void a_text_without_an_answer_sends_nothing() {
            phone.text("WHATEVER", CODE);

            assertThat(mobileConnect).hasSentNothing();
        }

        @Test
        void every_message_is_shown() {
            phone.text("JOINSMS", CODE);
            mobileConnect.handset("+1 317 555 0000").text("CODETEST", CODE);

            assertFails("fake-has-sent-nothing", () -> assertThat(mobileConnect).hasSentNothing());
        }
    }

    @Nested
    class HasSentNothingElse {

        @Test
        void the_answers_to_the_newest_text_and_what_was_before_do_not_count() {
            phone.text("CODETEST", CODE);
            application.queueMo("13175551212", "86288", "CODETEST");
            phone.text("JOINSMS", CODE);

            assertThat(mobileConnect).hasSentNothingElse();
        }

        @Test
        void a_message_that_the_application_brought_about_is_shown() {
            phone.text("JOINSMS", CODE);
            application.queueMo("13175550000", "86288", "CODETEST");

            assertFails(
                    "fake-has-sent-nothing-else",
                    () -> assertThat(mobileConnect).hasSentNothingElse());
        }

        @Test
        void it_needs_a_text_from_a_handset() {
            application.queueMo("13175550000", "86288", "CODETEST");

            assertThatIllegalStateException()
                    .isThrownBy(() -> assertThat(mobileConnect).eventually().hasSentNothingElse())
                    .withMessage(
                            "no handset has texted yet, so there are no answers besides which something could be sent;"
                                    + " call handset.text(..) first, or say hasSentNothing()");
        }
    }

    @Nested
    class HasSent {

        @Test
        void messages_to_anyone_count() {
            phone.text("JOINSMS", CODE);
            mobileConnect.handset("+1 317 555 0000").text("CODETEST", CODE);

            assertThat(mobileConnect).hasSent(2);
        }

        @Test
        void every_message_is_shown() {
            phone.text("OFFERS", CODE);
            application.send(REMINDER, "'mobileNumbers':['13175551212','13175550000']");

            assertFails("fake-has-sent", () -> assertThat(mobileConnect).hasSent(3));
        }
    }

    @Nested
    class HasSentOnlyTo {

        @Test
        void nobody_else_received_anything() {
            Handset other = mobileConnect.handset("+1 317 555 0000");
            phone.text("JOINSMS", CODE);

            assertThat(mobileConnect).hasSentOnlyTo(phone).hasSentOnlyTo(other, phone);
        }

        @Test
        void messages_to_others_are_shown() {
            phone.text("JOINSMS", CODE);
            mobileConnect.handset("+1 317 555 0000").text("OFFERS", CODE);
            application.send(REMINDER, "'mobileNumbers':['13175551212','13175550000']");

            assertFails("fake-has-sent-only-to", () -> assertThat(mobileConnect).hasSentOnlyTo(phone));
        }

        @Test
        void nobody_at_all_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).hasSentOnlyTo())
                    .withMessage(
                            "expected handsets must be at least one but were none; to expect silence, say hasSentNothing()");
        }

        @Test
        void a_handset_of_another_fake_is_refused() {
            try (FakeMobileConnect another = FakeMobileConnect.start()) {
                Handset stranger = another.handset("+1 317 555 1212");

                assertThatIllegalArgumentException()
                        .isThrownBy(() -> assertThat(mobileConnect).hasSentOnlyTo(stranger))
                        .withMessage(
                                "handset +1 317 555 1212 must belong to the %s but belongs to the %s; ask the right one: mobileConnect.handset(..)",
                                mobileConnect, another);
            }
        }
    }

    @Nested
    class HasNoUnsupportedRequests {

        @Test
        void refused_requests_are_supported_ones() {
            application.queueMo("13175551212", "86288", "");

            assertThat(mobileConnect).hasNoUnsupportedRequests();
        }

        @Test
        void every_unsupported_request_is_shown() {
            application.get("sms/v1/queueMO");
            application.get("sms/v1/nowhere?access_token=secret");

            assertFails(
                    "fake-has-no-unsupported-requests",
                    () -> assertThat(mobileConnect).hasNoUnsupportedRequests());
        }
    }

    @Nested
    class HasNoDefects {

        @Test
        void a_fake_that_works_has_none() {
            application.queueMo("13175551212", "86288", "JOINSMS");

            assertThat(mobileConnect).hasNoDefects();
        }

        @Test
        void every_defect_is_shown() {
            IllegalStateException failure = new IllegalStateException("100% wrong\nin two lines");
            failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 7)});
            Entry entry = new Entry(2, Instant.EPOCH, 1, 1, new FakeDefect("defect-1", failure));
            Snapshot snapshot = new Snapshot(mobileConnect.journal(), List.of(entry), any -> true);

            assertThat(new DefectsCheck().holds(snapshot)).isFalse();
            assertThat(new DefectsCheck().failure(snapshot).text() + "\n")
                    .isEqualTo(Golden.read("fake-has-no-defects"));
        }
    }
}
