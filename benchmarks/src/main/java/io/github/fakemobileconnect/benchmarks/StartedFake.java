package io.github.fakemobileconnect.benchmarks;

import io.github.fakemobileconnect.FakeMobileConnect;

/**
 * The fake as a server among others.
 *
 * @param mobileConnect the fake
 */
record StartedFake(FakeMobileConnect mobileConnect) implements Server {
    @Override
    public int port() {
        return mobileConnect.restUrl().getPort();
    }

    @Override
    public String token() {
        return mobileConnect.accessToken();
    }

    @Override
    public void beginAgain() {
        mobileConnect.reset();
    }

    @Override
    public void close() {
        mobileConnect.close();
    }
}
