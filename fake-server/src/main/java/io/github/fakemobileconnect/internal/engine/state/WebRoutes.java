package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.value.CallFault;
import io.github.fakemobileconnect.internal.web.Address;
import io.github.fakemobileconnect.internal.web.Loopback;
import io.github.fakemobileconnect.internal.web.LoopbackCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** Where the addresses lead that scripts call, and the trouble that is still to come there. */
public final class WebRoutes {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    private final Map<Address, Loopback> routes = new LinkedHashMap<>();
    private final List<CallTrouble> ordered = new ArrayList<>();
    private Duration patience = USUAL_PATIENCE;

    /** Where a call leads. */
    public sealed interface Destination {
        /** To an application of the test, by this call and with this target, or into trouble. */
        record Application(LoopbackCall call, String target, Optional<CallFault> fault) implements Destination {}

        /** To nobody; this is the answer. */
        record Nowhere(WebAnswer answer) implements Destination {}
    }

    /** Trouble for the next calls below an address. */
    public record CallTrouble(Address below, CallFault fault) {}

    /** From now on calls of an address lead to this place. */
    public void route(Address from, Loopback to) {
        routes.put(from, to);
    }

    /** Orders trouble for the next call below an address. */
    public void order(CallTrouble trouble) {
        ordered.add(trouble);
    }

    /** From now on a call may take so long, in real time. */
    public void waitAtMost(Duration real) {
        patience = real;
    }

    /** Where a call of this address leads; trouble for it is spent by that. */
    public Destination destinationOf(String url) {
        Optional<Address> called = Address.of(url);
        if (called.isEmpty()) {
            return nowhere(new WebAnswer.Failed("'%s' is no address of the web".formatted(url), false));
        }
        if (!called.get().isOnUsualPort()) {
            return nowhere(new WebAnswer.Failed("the platform calls ports 80 and 443 only", false));
        }
        return longestRouteTo(called.get())
                .<Destination>map(route -> new Destination.Application(
                        new LoopbackCall(route.getValue(), called.get(), patience),
                        route.getValue().targetOf(route.getKey().remainderOf(called.get())),
                        faultOf(called.get())))
                .orElseGet(() -> nowhere(new WebAnswer.NotRouted(remedy(called.get()))));
    }

    private static Destination nowhere(WebAnswer answer) {
        return new Destination.Nowhere(answer);
    }

    private Optional<Entry<Address, Loopback>> longestRouteTo(Address called) {
        return routes.entrySet().stream()
                .filter(route -> route.getKey().leadsTo(called))
                .reduce((first, second) -> second.getKey().target().length()
                                > first.getKey().target().length()
                        ? second
                        : first);
    }

    private Optional<CallFault> faultOf(Address called) {
        for (Iterator<CallTrouble> coming = ordered.iterator(); coming.hasNext(); ) {
            CallTrouble next = coming.next();
            if (next.below().leadsTo(called)) {
                coming.remove();
                return Optional.of(next.fault());
            }
        }
        return Optional.empty();
    }

    private String remedy(Address called) {
        String known = routes.isEmpty() ? "nothing is routed" : "routed are " + routes.keySet();
        return "%s is not routed to an application; say mobileConnect.web().route(\"%s\", \"http://127.0.0.1:8080\") (%s)"
                .formatted(called.origin(), called.origin(), known);
    }
}
