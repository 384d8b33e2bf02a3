package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.DefinitionRoutes.EXAMPLE;
import static io.github.fakemobileconnect.kit.DefinitionRoutes.withoutIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.DefinitionRoutes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendDefinitionItemTest {
    private static final SendDefinition OTP =
            SendDefinition.of("otp", EXAMPLE.keyword("OTP")).saying("Your code is %%Password%%");

    @AutoClose
    private final FakeMobileConnect mobileConnect = DefinitionRoutes.start();

    private final DefinitionRoutes definitions = new DefinitionRoutes(new Application(mobileConnect));
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Added {
        @Test
        void it_is_there_with_its_keyword() {
            mobileConnect.account().add(OTP);

            assertThat(mobileConnect.account().items()).contains(OTP, EXAMPLE.keyword("OTP"));
        }

        @Test
        void it_is_found_as_if_the_application_had_created_it() {
            mobileConnect.time().advanceBy(Duration.ofMinutes(2));
            mobileConnect
                    .account()
                    .add(OTP.named("One-time password")
                            .describedAs("For logins")
                            .onlyToKnownContacts()
                            .notUpdatingContacts()
                            .inactive());

            assertThat(withoutIds(definitions.get("/otp"))).isEqualTo("""
                    {"requestId":"*","name":"One-time password","definitionKey":"otp","definitionId":"*",\
                    "description":"For logins","status":"Inactive",\
                    "createdDate":"2026-03-01T03:02:00","modifiedDate":"2026-03-01T03:02:00",\
                    "content":{"message":"Your code is %%Password%%"},\
                    "subscriptions":{"shortCode":"8201221","countryCode":"US","keyword":"OTP",\
                    "autoAddSubscriber":false,"updateSubscriber":false}}""");
        }

        @Test
        void it_sends() {
            mobileConnect.account().add(OTP.saying("Hi %%FirstName%%"));

            definitions.send("otp", "m1", "13175551212");

            assertThat(phone.newest().text()).isEqualTo("Hi Ann");
        }

        @Test
        void it_can_come_before_its_code() {
            Code late = Code.shortCode("12345").in("US");

            mobileConnect
                    .account()
                    .add(SendDefinition.of("late", late.keyword("LATE")).saying("Hi"), late);

            assertThat(definitions.get("/late").statusCode()).isEqualTo(200);
        }

        @Test
        void it_can_be_added_just_so_again() {
            mobileConnect.account().add(OTP, OTP);
            String first = withoutIds(definitions.get("/otp"));
            mobileConnect.time().advanceBy(Duration.ofMinutes(2));

            mobileConnect.account().add(OTP);

            assertThat(withoutIds(definitions.get("/otp"))).isEqualTo(first);
        }

        @Test
        void it_can_be_added_again_once_the_application_deleted_it() {
            mobileConnect.account().add(OTP);
            definitions.delete("otp");

            mobileConnect.account().add(OTP);

            assertThat(definitions.get("/otp").statusCode()).isEqualTo(200);
        }

        @Test
        void it_is_arranged_anew_by_a_reset() {
            mobileConnect.account().add(OTP);
            mobileConnect.reset();

            assertThat(definitions.get("/otp").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class Refused {
        @Test
        void with_a_key_that_another_has() {
            mobileConnect.account().add(OTP);

            assertRefused(
                    "definition key otp is taken already by one that says something else; keep it in a constant and add that",
                    OTP.named("Other"));
        }

        @Test
        void with_a_name_that_another_has() {
            mobileConnect.account().add(OTP);

            assertRefused(
                    "definition name otp is taken already; the account has send definition otp for OTP on 8201221"
                            + " and was given send definition otp2 for OTP on 8201221",
                    SendDefinition.of("otp2", EXAMPLE.keyword("OTP"))
                            .named("otp")
                            .saying("Hi"));
        }

        @Test
        void with_a_key_that_the_application_created() {
            definitions.createNamed("otp", "");

            assertThatThrownBy(() -> mobileConnect.account().add(OTP))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("definition key otp is taken already");
        }

        @Test
        void with_the_key_of_another_in_the_same_breath() {
            assertThatThrownBy(() -> mobileConnect.account().add(OTP, OTP.named("Other")))
                    .hasMessageStartingWith("definition key otp is taken already");
            assertThat(definitions.get("").body()).contains("\"count\":0,");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void without_a_text(String text) {
            assertRefused(
                    "send definition otp for OTP on 8201221 has no text;"
                            + " say .saying(\"%%FirstName%%, your code is %%Password%%\")",
                    OTP.saying(text));
        }

        @Test
        void on_a_code_that_the_account_does_not_have() {
            assertThatThrownBy(() -> mobileConnect
                            .account()
                            .add(SendDefinition.of("otp", Code.shortCode("999").keyword("OTP"))
                                    .saying("Hi")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("needs code 999, which the account does not have");
        }

        @Test
        void on_a_reserved_word() {
            assertThatThrownBy(() -> mobileConnect
                            .account()
                            .add(SendDefinition.of("otp", EXAMPLE.keyword("STOP"))
                                    .saying("Hi")))
                    .hasMessageContaining("reserved");
        }

        @Test
        void together_with_all_that_was_added_in_the_same_breath() {
            List<AccountItem> before = mobileConnect.account().items();

            assertThatThrownBy(() -> mobileConnect
                            .account()
                            .add(
                                    OTP,
                                    OutboundMessage.apiTriggered(EXAMPLE, "MzA6Nzg6MA")
                                            .saying("Hi"),
                                    OTP.named("Other")))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(mobileConnect.account().items()).isEqualTo(before);
        }

        @Test
        void when_something_else_does_not_fit() {
            List<AccountItem> before = mobileConnect.account().items();

            assertThatThrownBy(() -> mobileConnect
                            .account()
                            .add(OTP, OutboundMessage.apiTriggered(Code.shortCode("999"), "MzA6Nzg6MA")))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(mobileConnect.account().items()).isEqualTo(before);
            assertThat(definitions.get("/otp").statusCode()).isEqualTo(404);
        }

        @Test
        void with_a_blank_key_or_name() {
            assertThatThrownBy(() -> SendDefinition.of(" ", EXAMPLE.keyword("OTP")))
                    .hasMessage("definition key must not be blank");
            assertThatThrownBy(() -> OTP.named("")).hasMessage("name of send definition otp must not be blank");
        }

        private void assertRefused(String message, SendDefinition item) {
            List<AccountItem> before = mobileConnect.account().items();

            assertThatThrownBy(() -> mobileConnect.account().add(item))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThat(mobileConnect.account().items()).isEqualTo(before);
        }
    }
}
