package io.github.fakemobileconnect;

import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.http.LetterBox;
import io.github.fakemobileconnect.internal.http.SharedWorker;
import io.github.fakemobileconnect.journal.Journal;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Salesforce Marketing Cloud's SMS channel inside this JVM: the REST endpoints on a free port of the loopback interface,
 * the account behind them, the phones at the other end, and time.
 *
 * <pre>{@code
 * try (FakeMobileConnect mobileConnect = FakeMobileConnect.start(new NorthernTrail())) {
 *     application.connectTo(mobileConnect.authUrl());
 *     Handset phone = mobileConnect.handset("+1 317 555 1212");
 *     phone.text("JOINSMS");
 * }
 * }</pre>
 *
 * <p>Safe for several threads. What it hands out (handsets, account, journal, time) shows the current world at each call,
 * also after a {@link #reset()}.
 */
public final class FakeMobileConnect implements AutoCloseable {
    private final Worlds worlds;
    private final Scenario scenario;
    private final LetterBox letterBox;

    private FakeMobileConnect(Configuration configuration, Scenario scenario) {
        this.worlds = new Worlds(configuration::newWorld);
        this.scenario = scenario;
        this.letterBox = LetterBox.open(worlds, configuration.port());
    }

    /**
     * Starts a fake that plays these scenarios, or {@link Scenarios#sampleAccount()} when there are none.
     *
     * @throws ScenarioFailedException when a scenario throws; nothing is left running
     */
    public static FakeMobileConnect start(Scenario... scenarios) {
        return configure().start(scenarios);
    }

    /** The recipe of a fake with a fixed port, a given start instant or a running clock. */
    public static Configuration configure() {
        return new Configuration();
    }

    static FakeMobileConnect start(Configuration configuration, Scenario... scenarios) {
        Scenario played = Arrays.stream(scenarios).reduce(Scenario::and).orElseGet(Scenarios::sampleAccount);
        FakeMobileConnect mobileConnect = new FakeMobileConnect(configuration, played);
        try {
            mobileConnect.reset();
            return mobileConnect;
        } catch (Throwable failed) {
            mobileConnect.close();
            throw failed;
        }
    }

    /**
     * Keeps the threads that all fakes share running until the lease is closed, so that starting and closing fakes in
     * between costs next to nothing. The JUnit extension holds such a lease for the whole run.
     */
    public static Lease keepWarm() {
        SharedWorker.Lease lease = SharedWorker.lease();
        return lease::close;
    }

    /** The base URL of the REST host, {@code http://127.0.0.1:<port>/}. */
    public URI restUrl() {
        return letterBox.url();
    }

    /** The base URL of the token host; the same server answers. */
    public URI authUrl() {
        return letterBox.url();
    }

    /**
     * The phone with this number.
     *
     * @param number the number as people spell it, country code first: {@code +1 317 555 1212}
     * @throws IllegalArgumentException when no country has such numbers
     */
    public Handset handset(String number) {
        return Handset.of(this, worlds, number);
    }

    /** The account. */
    public Account account() {
        return new Account(worlds);
    }

    /** The clock. */
    public TimeControl time() {
        return new TimeControl(worlds);
    }

    /** Trouble to order for the requests to come. */
    public Faults faults() {
        return new Faults(worlds);
    }

    /** Where the calls of scripts lead. */
    public Web web() {
        return new Web(worlds);
    }

    /** Everything that happened since the last reset. */
    public Journal journal() {
        return new CurrentJournal(worlds);
    }

    /** A valid bearer token with all scopes, for tests that do not go through the token route. */
    public String accessToken() {
        Set<String> scopes = Arrays.stream(Scope.values()).map(Scope::wireName).collect(Collectors.toSet());
        return worlds.tokens().issue("test", "", scopes, worlds.open().uptime()).value();
    }

    /**
     * Begins again: a new world, arranged by the scenarios that the fake was started with. The port, open connections and
     * tokens that are still valid stay; a request in flight ends in the old world.
     *
     * @throws ScenarioFailedException when a scenario throws; the old world stays
     */
    public void reset() {
        worlds.begin(() -> ScenarioFailedException.guard(scenario, this));
    }

    /**
     * Begins again with other scenarios, this once; otherwise as {@link #reset()}.
     *
     * @throws ScenarioFailedException when a scenario throws; the old world stays
     */
    public void reset(Scenario first, Scenario... others) {
        Scenario once = Arrays.stream(others).reduce(first, Scenario::and);
        worlds.begin(() -> ScenarioFailedException.guard(once, this));
    }

    void arrange(UseCase<?> arrangement) {
        worlds.open().perform(0, arrangement);
    }

    /**
     * Stops: when this returns, the port refuses and every connection is closed. What happened can still be read; whatever
     * would change something throws an {@link IllegalStateException}. Closing again does nothing.
     */
    @Override
    public void close() {
        worlds.close();
        letterBox.close();
    }

    /** The URL, by which a person tells fakes apart. */
    @Override
    public String toString() {
        return "fake MobileConnect at " + restUrl();
    }
}
