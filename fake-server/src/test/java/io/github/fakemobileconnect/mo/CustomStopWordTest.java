package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that opt out on one code only. */
class CustomStopWordTest {
    private static final Code GERMAN =
            CODE.stoppingAlsoOn("stopp", "Aufhören").stoppingAlsoOn("BASTA").answeringStopWith("Tschüss.");

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.start(fake -> fake.account().add(GERMAN, JOIN, TEST));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @ParameterizedTest
    @ValueSource(strings = {"STOPP", "stopp bitte", "AUFHÖREN", "aufhören\tjetzt", "Basta", "STOP"})
    void it_opts_out_as_stop_does(String text) {
        phone.text("CODETEST");
        phone.text("JOINSMS");

        assertThat(answersTo(text)).containsExactly("Tschüss.");

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), GERMAN)).isTrue();
        assertThat(mobileConnect.account().subscriptions())
                .extracting(subscription -> subscription.status().toString())
                .containsOnly("Unsubscribed");
        assertThat(answersTo("Y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BASTA!", "bitte stopp", "STOPPEN", "aufhoren"})
    void another_word_does_not(String text) {
        assertThat(answersTo(text)).isEmpty();

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), GERMAN)).isFalse();
    }

    @Test
    void it_means_nothing_on_another_code() {
        Code other = Code.shortCode("90913");
        mobileConnect.account().add(other, OptInMessage.singleOptIn(other.keyword("BASTA")));

        phone.text("BASTA", other);

        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(subscription -> subscription.keyword() + " " + subscription.status())
                .containsExactly("BASTA on 90913 Subscribed");
    }

    @Test
    void the_application_may_queue_it() {
        phone.text("CODETEST");

        assertThat(new Application(mobileConnect)
                        .queueMo("13175551212", "basta")
                        .statusCode())
                .isEqualTo(202);

        assertThat(mobileConnect.account().hasOptedOut(phone.number(), GERMAN)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_takes_it_for_something_else_is_refused(String message, AccountItem item) {
        List<AccountItem> before = mobileConnect.account().items();

        assertThatThrownBy(() -> mobileConnect.account().add(item))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);

        assertThat(mobileConnect.account().items()).isEqualTo(before);
    }

    static Stream<Arguments> what_takes_it_for_something_else_is_refused() {
        String reserved = "keyword BASTA on 86288 is reserved for opt-out and help; choose another word";
        return Stream.of(
                arguments(reserved, CODE.keyword("basta")),
                arguments(reserved, OptInMessage.singleOptIn(CODE.keyword("BASTA"))),
                arguments(reserved, TextResponse.to(CODE.keyword("Basta")).answering("Pasta.")),
                arguments(
                        "double opt-in NEWS on 86288 can never be confirmed by 'basta', which is reserved for opt-out and help",
                        OptInMessage.doubleOptIn(CODE.keyword("NEWS"))
                                .asking("Reply BASTA")
                                .confirmedBy("BASTA")));
    }

    @Test
    void a_code_whose_stop_word_is_one_of_its_keywords_is_refused() {
        mobileConnect.reset(fake -> {});

        assertThatThrownBy(() -> mobileConnect.account().add(JOIN, CODE.stoppingAlsoOn("JOINSMS")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("keyword JOINSMS on 86288 is reserved for opt-out and help; choose another word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no more", "basta!", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
    void what_is_not_one_word_is_refused(String word) {
        assertThatThrownBy(() -> CODE.stoppingAlsoOn(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "stop word must be one word of letters, digits, underscores or hyphens but was '" + word + "'");
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
