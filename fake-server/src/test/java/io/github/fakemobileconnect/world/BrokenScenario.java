package io.github.fakemobileconnect.world;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;

/** A scenario that fails. */
final class BrokenScenario implements Scenario {
    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        throw new IllegalStateException("no such thing");
    }
}
