package io.github.fakemobileconnect;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.fault.FaultRule;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.internal.engine.trouble.OrderFault;
import java.time.Duration;

/**
 * Trouble at the edge, ordered by the test: target first, verb last. It ends by itself, and a reset takes back what has not
 * struck yet. Safe for several threads.
 */
public final class Faults {
    private final Worlds worlds;

    Faults(Worlds worlds) {
        this.worlds = worlds;
    }

    /** Trouble for the next request of this route. */
    public Order next(Route route) {
        return next(1, route);
    }

    /**
     * Trouble for each of the next requests of this route.
     *
     * @param times how many, one or more
     */
    public Order next(int times, Route route) {
        return new Order(times, route);
    }

    /** For which requests trouble is ordered; a verb says which. */
    public final class Order {
        private final int times;
        private final Route route;

        private Order(int times, Route route) {
            this.times = times;
            this.route = route;
        }

        /**
         * The request is answered as ever, accepted or refused, and then the connection drops: the application does not learn
         * how it ended. Some clients repeat a GET by themselves when that happens, the JDK's among them.
         */
        public void loseTheAnswer() {
            order(new Fault.AnswerLost());
        }

        /**
         * The request is throttled with the documented 429, before anything is done.
         *
         * @param retryAfter how long the application is told to wait, in whole seconds
         */
        public void tooManyRequests(Duration retryAfter) {
            order(new Fault.TooManyRequests(retryAfter));
        }

        private void order(Fault fault) {
            worlds.open().perform(0, new OrderFault(new FaultRule(route, times, fault)));
        }
    }
}
