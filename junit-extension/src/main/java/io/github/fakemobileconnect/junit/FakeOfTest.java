package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;

/** The fake that one test plays with, and what is due when the test is over. */
record FakeOfTest(FakeMobileConnect mobileConnect, Runnable atEnd, Runnable leave) implements ClosedByJUnit {
    @Override
    public void close() {
        leave.run();
        atEnd.run();
    }
}
