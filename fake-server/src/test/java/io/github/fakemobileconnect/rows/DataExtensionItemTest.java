package io.github.fakemobileconnect.rows;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.TextResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Data extensions as a test arranges and looks at them. */
class DataExtensionItemTest {
    private static final DataExtension TIERS = DataExtension.keyed("Tiers")
            .named("Loyalty tiers")
            .with("Tier", "Name")
            .identifiedBy("tier");
    private static final DataExtension LOG = DataExtension.keyed("Log").with("Text");

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.start(fake -> fake.account().add(CODE));

    @Nested
    class On_its_own {
        @Test
        void has_a_key_for_a_name_until_it_is_given_one() {
            assertThat(LOG.name()).isEqualTo("Log");
            assertThat(TIERS.name()).isEqualTo("Loyalty tiers");
            assertThat(TIERS).hasToString("data extension Tiers [Tier, Name]");
        }

        @Test
        void has_rows_with_a_value_for_each_column() {
            assertThat(TIERS.row("1", "Gold").fields(List.of("2", "Silver")))
                    .isEqualTo(Map.of("Tier", "2", "Name", "Silver"));
            assertThat(TIERS.row("1", "Gold").withoutRows()).isEqualTo(TIERS);
        }

        @Test
        void refuses_columns_of_the_same_name() {
            assertRefused(
                    () -> TIERS.with("NAME"),
                    "columns of data extension Tiers must have different names but were [Tier, Name, NAME]");
            assertRefused(
                    () -> TIERS.identifiedBy("Tier", "tier"),
                    "columns of data extension Tiers must have different names but were [Tier, tier]");
            assertRefused(
                    () -> mobileConnect.account().add(DataExtension.keyed("Bare")),
                    "data extension Bare [] has no columns; say .with(\"MobileNumber\", \"Text\")");
            assertRefused(
                    () -> LOG.with(" "), "columns of data extension Log must have different names but were [Text,  ]");
        }

        @Test
        void refuses_rows_with_more_or_fewer_values() {
            String message = "row of data extension Tiers must have a value for each of [Tier, Name] but was ";

            assertRefused(() -> TIERS.row("1"), message + "[1]");
            assertRefused(() -> TIERS.row("1", "Gold", "x"), message + "[1, Gold, x]");
            assertRefused(() -> TIERS.fields(List.of()), message + "[]");
            assertRefused(
                    () -> LOG.row("a").with("More"),
                    "data extension Log has rows already; give it its columns before its rows");
        }

        @Test
        void refuses_to_be_identified_by_what_it_does_not_have() {
            assertRefused(
                    () -> TIERS.identifiedBy("Tier", "Id"),
                    "data extension Tiers cannot be identified by [Tier, Id]: its columns are [Tier, Name]");
        }

        @Test
        void refuses_a_blank_key_or_name() {
            assertRefused(() -> DataExtension.keyed(" "), "key and name of a data extension must not be blank");
            assertRefused(() -> LOG.named(""), "key and name of a data extension must not be blank");
        }
    }

    @Nested
    class In_the_account {
        @Test
        void is_an_item_without_the_rows_that_are_looked_at_by_key_or_name() {
            add(TIERS.row("1", "Gold"));

            assertThat(mobileConnect.account().items()).containsExactly(CODE, TIERS);
            assertThat(mobileConnect.account().rowsOf("tiers")).containsExactly(Map.of("Tier", "1", "Name", "Gold"));
            assertThat(mobileConnect.account().rowsOf("LOYALTY TIERS")).hasSize(1);
            assertThat(mobileConnect.account().rowsOf(TIERS)).hasSize(1);
        }

        @Test
        void that_is_not_there_has_no_rows_to_look_at() {
            add(TIERS);

            assertRefused(
                    () -> mobileConnect.account().rowsOf("Nowhere"),
                    "the account has no data extension Nowhere, it has [Tiers]; add DataExtension.keyed(\"Nowhere\")");
        }

        @Test
        void gains_rows_when_it_is_added_again() {
            add(TIERS.row("1", "Gold"), LOG.row("a"));

            add(TIERS.row("2", "Silver"), LOG.row("a"));

            assertThat(mobileConnect.account().rowsOf(TIERS))
                    .extracting(row -> row.get("Name"))
                    .containsExactly("Gold", "Silver");
            assertThat(mobileConnect.account().rowsOf(LOG)).hasSize(2);
            assertThat(mobileConnect.account().items()).containsExactly(CODE, LOG, TIERS);
        }

        @Test
        void is_gone_after_a_reset() {
            add(TIERS);
            mobileConnect.reset();

            assertThat(mobileConnect.account().items()).containsExactly(CODE);
        }

        @Test
        void with_the_key_or_name_of_another_is_refused_whole() {
            add(TIERS.row("1", "Gold"));

            assertRefusedWhole(
                    "data extension key", LOG.row("a"), TIERS.with("More").row("2", "Silver", "x"));
            assertRefusedWhole("data extension name", LOG.named("LOYALTY TIERS"));
            assertRefusedWhole("data extension key", TIERS.named("Tiers"));
            assertRefusedWhole("data extension key", LOG, LOG.named("Other"));
        }

        @Test
        void with_a_row_that_is_there_already_is_refused_whole() {
            add(TIERS.row("gold", "Gold"));
            String taken = "data extension Tiers has a row with the primary key {tier=%s} already";

            assertRefusedWhole(
                    taken.formatted("GOLD"), LOG, TIERS.row("x", "New").row("GOLD", "More"));
            assertRefusedWhole(taken.formatted("A"), LOG, TIERS.row("a", "New").row("A", "New"));
            assertRefusedWhole(taken.formatted("A"), LOG, TIERS.row("a", "New"), TIERS.row("A", "New"));
        }

        private void assertRefusedWhole(String message, AccountItem... items) {
            List<AccountItem> before = mobileConnect.account().items();

            assertThatThrownBy(() -> add(items))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message);

            assertThat(mobileConnect.account().items()).isEqualTo(before);
            assertThat(mobileConnect.account().rowsOf(TIERS)).hasSize(1);
        }
    }

    @Nested
    class A_script {
        @Test
        void names_one_by_name_or_key_in_any_case() {
            add(TIERS.row("1", "Gold"));

            assertThat(said("%%=Lookup('loyalty TIERS', 'name', 'TIER', 1)=%% %%=Lookup('TIERS','Name','Tier','1')=%%"))
                    .isEqualTo("Gold Gold");
        }

        @Test
        void cannot_give_two_rows_the_same_primary_key() {
            add(TIERS.row("1", "Gold").row("2", "Silver"));

            said("%%=UpdateData('Tiers', 1, 'Tier', '1', 'Tier', '2')=%%");
            said("%%=UpdateData('Tiers', 1, 'Name', 'Gold', 'Tier', '1', 'Name', 'Golden')=%%");
            said("%%=UpsertData('Tiers', 1, 'Tier', '2', 'Tier', '3')=%%");

            assertThat(mobileConnect.account().rowsOf(TIERS))
                    .containsExactly(Map.of("Tier", "1", "Name", "Golden"), Map.of("Tier", "3", "Name", "Silver"));
        }

        @Test
        void cannot_give_several_rows_one_primary_key_at_once() {
            add(TIERS.row("1", "Gold").row("2", "Gold"));

            said("%%=UpdateData('Tiers', 1, 'Name', 'Gold', 'Tier', '3')=%%");

            assertThat(mobileConnect.account().rowsOf(TIERS))
                    .extracting(row -> row.get("Tier"))
                    .containsExactly("1", "2");
        }

        private String said(String content) {
            String word = "ASK" + mobileConnect.account().items().size();
            mobileConnect.account().add(TextResponse.to(CODE.keyword(word)).answering(content));
            Exchange exchange = mobileConnect.handset("+1 317 555 1212").text(word);
            return exchange.answers().isEmpty() ? "" : exchange.answers().get(0).text();
        }
    }

    private void add(AccountItem... items) {
        mobileConnect.account().add(items);
    }

    private static void assertRefused(ThrowingCallable misuse, String message) {
        assertThatThrownBy(misuse).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
