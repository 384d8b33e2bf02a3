package com.example.otp;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.ApiClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.IntSupplier;

/** The application as the tests run it. */
final class Application {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Application() {}

    /** An application that shares the clock of the fake. */
    static LoginCodes startedFor(FakeMobileConnect mobileConnect) {
        return startedFor(mobileConnect, Application::nextNumber);
    }

    static LoginCodes startedFor(FakeMobileConnect mobileConnect, IntSupplier numbers) {
        return started(mobileConnect, NorthernTrail.SHOP, mobileConnect.time().clock(), numbers);
    }

    static LoginCodes startedFor(FakeMobileConnect mobileConnect, Clock clock) {
        return started(mobileConnect, NorthernTrail.SHOP, clock, Application::nextNumber);
    }

    static LoginCodes startedFor(FakeMobileConnect mobileConnect, ApiClient client) {
        return started(mobileConnect, client, mobileConnect.time().clock(), Application::nextNumber);
    }

    private static LoginCodes started(
            FakeMobileConnect mobileConnect, ApiClient client, Clock clock, IntSupplier numbers) {
        return new LoginCodes(mobileConnect.authUrl(), client.id(), client.secret(), clock, numbers);
    }

    private static int nextNumber() {
        return RANDOM.nextInt(1_000_000);
    }

    static Login login(String attempt, Handset phone) {
        return new Login(attempt, "customer of " + phone, phone.number().digits());
    }
}
