package io.github.fakemobileconnect;

import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.engine.trouble.OrderCallFault;
import io.github.fakemobileconnect.internal.engine.trouble.RouteCalls;
import io.github.fakemobileconnect.internal.engine.trouble.WaitForCalls;
import io.github.fakemobileconnect.internal.engine.value.CallFault;
import io.github.fakemobileconnect.internal.web.Address;
import io.github.fakemobileconnect.internal.web.Loopback;
import java.time.Duration;

/**
 * The web as scripts see it: their {@code HttpGet} and {@code HttpPost2} reach the addresses that a test routed to an
 * application on this machine, and nothing else. A reset takes routes and trouble back; a scenario can bring them again. Safe
 * for several threads.
 */
public final class Web {
    private final Worlds worlds;

    Web(Worlds worlds) {
        this.worlds = worlds;
    }

    /**
     * Has calls of an address, and of every path below it, reach an application of the test. The script stays as it is.
     *
     * @param address scheme and host, and a path where not the whole host is meant: {@code https://app.northerntrail.example}
     * @param application where the application listens on this machine: {@code http://127.0.0.1:8080}
     * @return this, for the next one
     * @throws IllegalArgumentException when one is not an address, or the application is not on this machine
     */
    public Web route(String address, String application) {
        worlds.open().perform(0, new RouteCalls(Address.callable(address), Loopback.of(application)));
        return this;
    }

    /**
     * Has a call fail when it is not answered within this much real time; by default five seconds.
     *
     * @return this, for the next one
     * @throws IllegalArgumentException when it is less than a millisecond or more than ten minutes
     */
    public Web waitAtMost(Duration real) {
        worlds.open().perform(0, new WaitForCalls(real));
        return this;
    }

    /**
     * Trouble for the next call of an address, or of a path below it.
     *
     * @throws IllegalArgumentException when it is none that a script can call
     */
    public Order next(String address) {
        return next(1, address);
    }

    /**
     * Trouble for each of the next calls of an address, or of a path below it.
     *
     * @param times how many, one or more
     * @throws IllegalArgumentException when it is none that a script can call
     */
    public Order next(int times, String address) {
        return new Order(times, Address.callable(address));
    }

    /** For which calls trouble is ordered; a verb says which. */
    public final class Order {
        private final int times;
        private final Address address;

        private Order(int times, Address address) {
            this.times = times;
            this.address = address;
        }

        /** The application gets the call and answers, but too late: the script goes on without the answer. Nobody waits. */
        public void answerTooLate() {
            order(new CallFault.TooSlow());
        }

        /** The call gets lost on its way: the application does not get it. */
        public void loseTheCall() {
            order(new CallFault.Lost());
        }

        /**
         * The call is answered with this status in the place of the application, which does not get it.
         *
         * @throws IllegalArgumentException when it is no status of an answer
         */
        public void answerWith(int status) {
            answerWith(status, "");
        }

        /**
         * The call is answered with this status and text in the place of the application, which does not get it.
         *
         * @throws IllegalArgumentException when it is no status of an answer
         */
        public void answerWith(int status, String text) {
            order(new CallFault.AnsweredWith(status, text));
        }

        private void order(CallFault fault) {
            worlds.open().perform(0, new OrderCallFault(address, times, fault));
        }
    }
}
