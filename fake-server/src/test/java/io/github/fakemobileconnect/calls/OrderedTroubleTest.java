package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.calls.Fetching.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.ApplicationCall.AnsweredInstead;
import io.github.fakemobileconnect.sms.MtMessage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of the application that go wrong by order of the test. */
@Timeout(60)
class OrderedTroubleTest {
    @AutoClose
    private final Fetching fetching = new Fetching();

    @AutoClose
    private final QuoteService quotes = QuoteService.answering("241.50");

    @Test
    void an_answer_that_comes_too_late_leaves_the_application_with_the_call() {
        fetching.web().route(APP, quotes.url()).next(APP).answerTooLate();

        fetching.assertFailed("the answer came after the platform had given up waiting", true);

        assertThat(quotes.requests()).hasSize(1);
        assertThat(fetching.answersTo("ASK")).containsExactly("0:241.50");
    }

    @Test
    void a_call_that_gets_lost_does_not_reach_the_application() {
        fetching.web().route(APP, quotes.url()).next(APP).loseTheCall();

        fetching.assertFailed("the call got lost on its way", false);

        assertThat(quotes.requests()).isEmpty();
        assertThat(fetching.answersTo("ASK")).containsExactly("0:241.50");
    }

    @Test
    void a_script_may_try_again_after_a_call_without_an_answer() {
        fetching.web().route(APP, quotes.url()).next(APP).loseTheCall();

        assertThat(fetching.answersTo("TWICE")).containsExactly("-2: 0:241.50");
    }

    @Test
    void an_answer_in_its_place_does_not_reach_the_application() {
        fetching.web().route(APP, quotes.url()).next(APP).answerWith(500);

        Exchange exchange = fetching.ask();

        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("-2:");
        assertThat(Fetching.outcomes(exchange)).containsExactly(new AnsweredInstead(500, ""));
        assertThat(quotes.requests()).isEmpty();
    }

    @Test
    void counts_the_calls_below_the_address_and_comes_in_order() {
        fetching.web().route(APP, quotes.url());
        fetching.web().next(APP + "/other").loseTheCall();
        fetching.web().next(2, APP + "/quote").answerWith(503);
        fetching.web().next(APP).answerWith(200, "instead");

        assertThat(fetching.answersTo("ASK")).containsExactly("-2:");
        assertThat(fetching.answersTo("ASK")).containsExactly("-2:");
        assertThat(fetching.answersTo("ASK")).containsExactly("0:instead");
        assertThat(fetching.answersTo("ASK")).containsExactly("0:241.50");
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 600, 0, -1})
    void with_a_status_that_is_none_or_for_no_call_is_refused(int status) {
        assertThatThrownBy(() -> fetching.web().next(0, APP).loseTheCall())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fetching.web().next(APP).answerWith(status))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status of an answer must be 200 to 599 but was " + status);
    }
}
