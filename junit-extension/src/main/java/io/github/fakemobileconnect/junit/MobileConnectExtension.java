package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Configuration;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Gives each test a fake MobileConnect in a fresh world, and each failure a transcript of what happened.
 *
 * <p>As {@code @ExtendWith(MobileConnectExtension.class)} or as an instance field with {@code @RegisterExtension} every
 * test has a fake of its own, so tests may run concurrently. As a static field with {@code @RegisterExtension} the class
 * and its nested classes share one fake, one port and open connections: before each test the world is replaced, access
 * tokens stay valid, and tests that would run concurrently wait for each other. A fake that is asked for in
 * {@code @BeforeAll}, or by the constructor of a class with one instance for all its tests, is shared in the same way.
 *
 * <p>The world is arranged by the scenarios of {@link #playing(Scenario...)} and {@link UseScenario}, or is the sample
 * account when there are none. Tests, lifecycle methods and, unless the extension is in an instance field, constructors
 * may have parameters of type {@link FakeMobileConnect}, {@code Handset} (see {@link WithNumber}), {@code Account},
 * {@code TimeControl}, {@code Journal} and {@code URI} (see {@link RestUrl} and {@link AuthUrl}). {@link Subscribed},
 * {@link InProgress} and {@link OptedOut} say where the number of a handset stands.
 *
 * <p>A test that would pass fails when the application asked for something that the fake does not support (see
 * {@link UnsupportedRequestsAllowed}), when a text lacked an attribute of its recipient (see
 * {@link MissingAttributesAllowed}), when a function that makes the answers of a text response threw, when the script of a
 * text failed or called an address that the test routed to no application (see {@link FailedScriptsAllowed}), or when the
 * fake itself failed.
 *
 * <p>A script that raises an error by itself fails no test, and neither does one whose call got no answer that it could use:
 * what comes of that, which is no text, is what a test may be about.
 */
public final class MobileConnectExtension
        implements BeforeAllCallback,
                TestInstancePreConstructCallback,
                BeforeEachCallback,
                ParameterResolver,
                InvocationInterceptor,
                AfterEachCallback,
                AfterAllCallback {
    private final List<Scenario> scenarios;
    private final FakesInUse inUse = new FakesInUse();
    private final Lifecycle lifecycle;

    /** An extension without scenarios of its own; JUnit calls this for {@code @ExtendWith}. */
    public MobileConnectExtension() {
        this(FakeMobileConnect.configure(), List.of());
    }

    private MobileConnectExtension(Configuration configuration, List<Scenario> scenarios) {
        this.scenarios = scenarios;
        this.lifecycle = new Lifecycle(configuration, scenarios, inUse);
    }

    /** An extension for a field; its worlds begin with these scenarios, followed by those of {@link UseScenario}. */
    public static MobileConnectExtension playing(Scenario... scenarios) {
        return new MobileConnectExtension(FakeMobileConnect.configure(), List.of(scenarios));
    }

    /** This extension with fakes of this recipe, as in {@code FakeMobileConnect.configure().startingAt(noon)}. */
    public MobileConnectExtension configuredAs(Configuration recipe) {
        return new MobileConnectExtension(recipe, scenarios);
    }

    /**
     * The fake of the test that runs on this thread; from any other thread the fake in use, when there is only one.
     *
     * @throws IllegalStateException when no test is running, or several are and this thread belongs to none of them
     */
    public FakeMobileConnect mobileConnect() {
        return inUse.byThisThread();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Registrations.add(this, context);
        if (StaticFields.of(context.getRequiredTestClass()).hold(this)) {
            lifecycle.share(context);
        }
    }

    /** A constructor belongs to its test, not to the class, unless one instance serves all tests. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factoryContext, ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            beforeEach(context);
        } else {
            beforeAll(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Registrations.add(this, context);
        lifecycle.begin(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        boolean supported = Injection.supports(parameter);
        if (supported) {
            Registrations.refuseSeveral(parameter, context);
        }
        return supported;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Injection.resolve(parameter, lifecycle.fakeFor(parameter, context));
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext invocationContext, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            lifecycle.explain(failure, context);
            throw failure;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        lifecycle.judge(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        lifecycle.judgeClass(context);
    }

    /** The scenarios, by which a person tells extensions apart. */
    @Override
    public String toString() {
        return scenarios.isEmpty()
                ? "MobileConnectExtension"
                : "MobileConnectExtension playing "
                        + scenarios.stream().reduce(Scenario::and).orElseThrow().name();
    }
}
