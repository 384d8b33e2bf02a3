package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.TextResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowsAssertTest {
    private static final DataExtension INBOUND =
            DataExtension.keyed("Inbound_SMS").named("Inbound").with("MobileNumber", "Text", "Status");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    @BeforeEach
    void a_script_stores_texts() {
        mobileConnect
                .account()
                .add(
                        INBOUND,
                        TextResponse.to(CODE.keyword("STOCK"))
                                .answering(
                                        "%%[InsertData(\"Inbound\", \"MobileNumber\", MOBILE_NUMBER, \"Text\", [MSG(0)])]%%Stored"));
    }

    @Nested
    class HasRow {

        @Test
        void a_row_has_the_values() {
            text("STOCK CRM");

            assertThat(mobileConnect)
                    .rowsOf("Inbound_SMS")
                    .hasRow("MobileNumber", "13175551212", "Text", "STOCK CRM")
                    .hasRow("TEXT", "STOCK CRM");
            assertThat(mobileConnect).rowsOf("inbound").hasRow("Status", "");
        }

        @Test
        void the_nearest_row_is_shown() {
            text("STOCK CRM");
            text("STOCK ORCL");

            assertFails(
                    "rows-has-row",
                    () -> assertThat(mobileConnect)
                            .rowsOf(INBOUND)
                            .hasRow("mobilenumber", "13175551212", "text", "STOCK ORCA", "Status", "new"));
        }

        @Test
        void there_is_no_row_at_all() {
            assertFails(
                    "rows-has-row-none",
                    () -> assertThat(mobileConnect).rowsOf(INBOUND).hasRow("Text", "STOCK CRM"));
        }

        @Test
        void a_row_that_comes_later_is_waited_for() {
            CompletableFuture<Void> later = CompletableFuture.runAsync(() -> text("STOCK CRM"));

            assertThat(mobileConnect).rowsOf(INBOUND).eventually().hasRow("Text", "STOCK CRM");

            later.join();
        }

        @Test
        void a_row_that_never_comes_is_told() {
            assertFails(
                    "rows-eventually",
                    () -> assertThat(mobileConnect)
                            .rowsOf(INBOUND)
                            .eventually(Duration.ofMillis(1))
                            .hasRow("Text", "STOCK CRM"));
        }
    }

    @Nested
    class HasNoRow {

        @Test
        void no_row_has_the_values() {
            text("STOCK CRM");

            assertThat(mobileConnect).rowsOf(INBOUND).hasNoRow("Text", "STOCK CRM", "Status", "new");
        }

        @Test
        void the_row_is_shown() {
            text("STOCK CRM");
            text("STOCK ORCL");

            assertFails(
                    "rows-has-no-row",
                    () -> assertThat(mobileConnect).rowsOf(INBOUND).hasNoRow("Text", "STOCK ORCL"));
        }
    }

    @Nested
    class HasSize {

        @Test
        void there_are_so_many_rows() {
            assertThat(mobileConnect).rowsOf(INBOUND).isEmpty().hasSize(0);

            text("STOCK CRM");

            assertThat(mobileConnect).rowsOf(INBOUND).hasSize(1);
        }

        @Test
        void another_number_is_told() {
            text("STOCK CRM");

            assertFails(
                    "rows-has-size",
                    () -> assertThat(mobileConnect).rowsOf(INBOUND).hasSize(2));
            assertFails(
                    "rows-is-empty",
                    () -> assertThat(mobileConnect).rowsOf(INBOUND).isEmpty());
        }
    }

    @Nested
    class OfAnExchange {

        @Test
        void rows_that_a_text_changed_are_listed() {
            Exchange exchange = text("STOCK CRM");

            assertFails("rows-of-an-exchange", () -> assertThat(exchange).isNotAnswered());
        }
    }

    @Nested
    class Misuse {

        @Test
        void columns_and_values_take_turns() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).rowsOf(INBOUND).hasRow("Text"))
                    .withMessage(
                            "columns and values of the expected row must take turns but 'Text' comes last without a value; say \"Text\", \"..\"");
        }

        @Test
        void there_must_be_a_column() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).rowsOf(INBOUND).hasNoRow())
                    .withMessage(
                            "expected row must have at least one column but has none; to expect how many rows there are, say hasSize(..) or isEmpty()");
        }

        @Test
        void a_column_comes_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).rowsOf(INBOUND).hasRow("Text", "a", "TEXT", "b"))
                    .withMessage("columns of the expected row must be different but Text comes twice; name it once");
        }

        @Test
        void a_column_must_be_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).rowsOf(INBOUND).hasRow("Txt", "a"))
                    .withMessage(
                            "column of the expected row must be one of data extension Inbound_SMS but was 'Txt'; it has [MobileNumber, Text, Status]");
        }

        @Test
        void a_data_extension_must_be_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).rowsOf("Outbound"))
                    .withMessage(
                            "data extension must be one of the account but was 'Outbound'; it has [Inbound_SMS], and account().add(DataExtension.keyed(..)) adds one");
        }

        @Test
        void a_number_of_rows_is_not_negative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).rowsOf(INBOUND).hasSize(-1))
                    .withMessage("number of rows must not be negative but was -1");
        }
    }

    private Exchange text(String text) {
        return mobileConnect.handset("+1 317 555 1212").text(text, CODE);
    }
}
