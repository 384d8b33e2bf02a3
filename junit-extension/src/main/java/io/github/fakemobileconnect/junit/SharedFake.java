package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The fake of a class and its nested classes, on which their tests take turns; a turn begins with a fresh world. */
final class SharedFake implements ClosedByJUnit {
    private final FakeMobileConnect mobileConnect;
    private final String owner;
    private final Runnable leave;
    private final Semaphore turn = new Semaphore(1, true);
    private final Allowances allowances;
    private volatile Violations outsideTests = Violations.none();
    private volatile long judged;
    private volatile @Nullable Thread player;

    /**
     * A fake of a class.
     *
     * @param owner the unique id of the class
     * @param allowances what the class may pass with
     * @param leave what is due when the class is over
     */
    SharedFake(FakeMobileConnect mobileConnect, String owner, Allowances allowances, Runnable leave) {
        this.mobileConnect = mobileConnect;
        this.owner = owner;
        this.allowances = allowances;
        this.leave = leave;
    }

    FakeMobileConnect mobileConnect() {
        return mobileConnect;
    }

    boolean belongsTo(String uniqueId) {
        return owner.equals(uniqueId);
    }

    /** Waits until no other test has its turn, and swaps in a new world. */
    void takeTurn(Scenario scenario, String test) {
        if (player == Thread.currentThread()) {
            throw new IllegalStateException(
                    ("%s was started on the thread of another test that still plays with %s; run"
                                    + " the class with @Execution(SAME_THREAD), or hold the extension in an instance field")
                            .formatted(test, mobileConnect));
        }
        waitForTurn(test);
        try {
            outsideTests = outsideTests();
            mobileConnect.reset(scenario);
            judged = 0;
        } catch (Throwable failed) {
            endTurn();
            throw failed;
        }
    }

    private void waitForTurn(String test) {
        try {
            turn.acquire();
            player = Thread.currentThread();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "%s was interrupted while it waited for its turn on %s".formatted(test, mobileConnect), e);
        }
    }

    void endTurn() {
        player = null;
        turn.release();
    }

    /** A test has answered for all that is in the journal by now. */
    void noteEverythingIsJudged() {
        judged = mobileConnect.journal().newest();
    }

    /** What is wrong with what no test has answered for: what came before the first, after the last, or in between. */
    Violations outsideTests() {
        return outsideTests.and(Violations.about(mobileConnect.journal().after(judged), allowances));
    }

    @Override
    public void close() {
        leave.run();
        mobileConnect.close();
    }
}
