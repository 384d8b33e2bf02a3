package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.TextResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailedAnswerTest {

    @Test
    void a_test_fails_when_the_function_of_a_text_response_threw() {
        Throwable failure = Played.of(Throwing.class).onlyFailure();

        assertThat(failure).isInstanceOf(AssertionError.class).hasMessage("""
                        the function of a text response threw
                          #1 13175551212 -> 86288  STOCK gloves  13175551212 was not answered: the function of text response STOCK on 86288 threw java.lang.IllegalStateException: sold out
                        correct the function given to answering(..); the stack traces are below""");
        assertThat(failure.getSuppressed()[0])
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sold out");
    }

    @Test
    void no_allowance_covers_it() {
        assertThat(Played.of(AllowedSomethingElse.class).onlyFailure())
                .hasMessageStartingWith("the function of a text response threw");
    }

    @Test
    void a_class_fails_for_what_came_after_its_tests() {
        assertThat(Played.of(AfterTheTests.class).onlyFailure())
                .hasMessageStartingWith("outside the tests of the class, the function of a text response threw");
    }

    /** STOCK is answered by a function that throws. */
    static final class SoldOut implements Scenario {
        private static final Code CODE = Code.shortCode("86288");

        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect
                    .account()
                    .add(CODE, TextResponse.to(CODE.keyword("STOCK")).answering(text -> {
                        throw new IllegalStateException("sold out");
                    }));
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(SoldOut.class)
    static class Throwing {
        @Test
        void asks(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("STOCK gloves");
        }
    }

    @UnsupportedRequestsAllowed
    @MissingAttributesAllowed
    static class AllowedSomethingElse extends Throwing {}

    static class AfterTheTests {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = MobileConnectExtension.playing(new SoldOut());

        @AfterAll
        static void after(Handset phone) {
            phone.text("STOCK");
        }

        @Test
        void passes() {}
    }
}
