package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Configuration;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** When the fakes of one extension begin, and how a test ends; JUnit's store decides when they are closed. */
final class Lifecycle {
    private final Configuration configuration;
    private final List<Scenario> scenarios;
    private final FakesInUse inUse;

    Lifecycle(Configuration configuration, List<Scenario> scenarios, FakesInUse inUse) {
        this.configuration = configuration;
        this.scenarios = scenarios;
        this.inUse = inUse;
    }

    /** The fake of a class and its nested classes; the outermost class that asks begins it. */
    SharedFake share(ExtensionContext context) {
        TestStore store = store(context);
        return store.find(SharedFake.class).orElseGet(() -> {
            FakeMobileConnect mobileConnect = start(context);
            return store.keep(new SharedFake(
                    mobileConnect, context.getUniqueId(), Allowances.of(context), inUse.add(mobileConnect)));
        });
    }

    /** The fake of a test: a turn on that of its class, where there is one, or a fake of its own. */
    FakeOfTest begin(ExtensionContext context) {
        TestStore store = store(context);
        return store.find(FakeOfTest.class)
                .orElseGet(() -> store.keep(store.find(SharedFake.class)
                        .map(shared -> takeTurn(shared, context))
                        .orElseGet(() -> startOwn(context))));
    }

    private FakeOfTest takeTurn(SharedFake shared, ExtensionContext context) {
        shared.takeTurn(ScenarioPlan.of(scenarios, context), context.getDisplayName());
        return new FakeOfTest(shared.mobileConnect(), shared::endTurn, inUse.add(shared.mobileConnect()));
    }

    private FakeOfTest startOwn(ExtensionContext context) {
        FakeMobileConnect mobileConnect = start(context);
        return new FakeOfTest(mobileConnect, mobileConnect::close, inUse.add(mobileConnect));
    }

    private FakeMobileConnect start(ExtensionContext context) {
        WarmWorker.keepFor(context);
        return configuration.start(ScenarioPlan.of(scenarios, context));
    }

    /** The fake whose parts a parameter asks for. */
    FakeMobileConnect fakeFor(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return begin(context).mobileConnect();
        }
        boolean tooLate = parameter.getDeclaringExecutable().isAnnotationPresent(AfterAll.class)
                && store(context).find(SharedFake.class).isEmpty();
        if (tooLate) {
            throw new ParameterResolutionException(("%s cannot have a fake: each test had one of its own, which is"
                            + " closed by now; let the tests share one by holding the extension in a static field")
                    .formatted(parameter.getDeclaringExecutable().getName()));
        }
        return share(context).mobileConnect();
    }

    /** Adds to a failure what happened on the fake. */
    void explain(Throwable failure, ExtensionContext context) {
        store(context)
                .find(FakeOfTest.class)
                .map(FakeOfTest::mobileConnect)
                .or(() -> store(context).find(SharedFake.class).map(SharedFake::mobileConnect))
                .ifPresent(mobileConnect -> WhatHappened.addTo(failure, mobileConnect));
    }

    /** Explains the failure of a test, or lets a test fail that must not pass. */
    void judge(ExtensionContext context) {
        store(context).find(SharedFake.class).ifPresent(SharedFake::noteEverythingIsJudged);
        store(context)
                .find(FakeOfTest.class)
                .ifPresent(ending -> judge(
                        context,
                        "",
                        () -> Violations.about(ending.mobileConnect().journal().kept(), context)));
    }

    /** Explains the failure of a class, or lets it fail for what happened outside its tests. */
    void judgeClass(ExtensionContext context) {
        store(context)
                .find(SharedFake.class)
                .ifPresent(shared -> judge(
                        context,
                        "outside the tests of the class, ",
                        () -> shared.belongsTo(context.getUniqueId()) ? shared.outsideTests() : Violations.none()));
    }

    private void judge(ExtensionContext context, String where, Supplier<Violations> judgement) {
        Optional<Throwable> failure = context.getExecutionException();
        if (failure.isPresent()) {
            explain(failure.get(), context);
            return;
        }
        Violations violations = judgement.get();
        if (!violations.isEmpty()) {
            AssertionError own = violations.asFailure(where);
            explain(own, context);
            throw own;
        }
    }

    private TestStore store(ExtensionContext context) {
        return TestStore.of(this, context);
    }
}
