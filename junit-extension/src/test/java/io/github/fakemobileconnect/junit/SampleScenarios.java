package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;

/** Scenarios that say by a code that they have played, and some that cannot. */
final class SampleScenarios {
    static final Scenario CODE_FIVE = adding("55555");

    private SampleScenarios() {}

    static Scenario adding(String code) {
        return mobileConnect -> mobileConnect.account().add(Code.shortCode(code));
    }

    static final class CodeOne implements Scenario {
        private CodeOne() {}

        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect.account().add(Code.shortCode("11111"));
        }
    }

    static final class CodeTwo implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect.account().add(Code.shortCode("22222"));
        }
    }

    static final class Broken implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            throw new IllegalStateException("no such thing");
        }
    }

    static final class NeedsParameter implements Scenario {
        NeedsParameter(String parameter) {}

        @Override
        public void arrange(FakeMobileConnect mobileConnect) {}
    }

    static final class BrokenConstructor implements Scenario {
        BrokenConstructor() {
            throw new IllegalStateException("no way");
        }

        @Override
        public void arrange(FakeMobileConnect mobileConnect) {}
    }
}
