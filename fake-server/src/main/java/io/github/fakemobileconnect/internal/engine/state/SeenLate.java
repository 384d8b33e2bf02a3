package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For how many polls the application still sees how things stood before; without a scenario that asks for it, for none. */
public final class SeenLate {
    private final Map<MobileNumber, Map<Keyword, Row>> rows = new HashMap<>();
    private int ofRows;
    private int ofDeliveries;

    /** From now on the application sees how things stood for at least so many polls. */
    public void lengthenTo(int pollsOfRows, int pollsOfDeliveries) {
        ofRows = Math.max(ofRows, pollsOfRows);
        ofDeliveries = Math.max(ofDeliveries, pollsOfDeliveries);
    }

    /** A look-up of something that is complete: true while it must still look as if it were not. */
    public boolean hidesDeliveries(Polls polls) {
        return polls.countsUpTo(ofDeliveries);
    }

    /** A subscription changed: until enough polls have been made, it is seen as it was before. */
    public void noteChange(MobileNumber number, Keyword keyword, Optional<Subscription> before) {
        if (ofRows > 0) {
            row(number, keyword).change(before.orElse(null));
        }
    }

    /** What was arranged is seen from the first poll on. */
    public void showAtOnce(MobileNumber number, Keyword keyword) {
        row(number, keyword).pending = false;
    }

    /** A look-up of a number: its subscriptions as the application sees them. */
    public List<Subscription> seen(MobileNumber number, List<Subscription> current) {
        if (ofRows == 0) {
            return current;
        }
        Map<Keyword, Subscription> now = new LinkedHashMap<>();
        current.forEach(subscription -> now.put(subscription.keyword(), subscription));
        Set<Keyword> keywords = new LinkedHashSet<>(now.keySet());
        keywords.addAll(rows.getOrDefault(number, Map.of()).keySet());
        List<Subscription> seen = new ArrayList<>();
        for (Keyword keyword : keywords) {
            Optional.ofNullable(row(number, keyword).poll(now.get(keyword), ofRows))
                    .ifPresent(seen::add);
        }
        return seen;
    }

    private Row row(MobileNumber number, Keyword keyword) {
        return rows.computeIfAbsent(number, n -> new LinkedHashMap<>()).computeIfAbsent(keyword, k -> new Row());
    }

    /** One row, and how it stood before the changes that the application does not see yet. */
    private static final class Row {
        private @Nullable Subscription before;
        private Polls polls = new Polls();
        private boolean pending;

        private void change(@Nullable Subscription from) {
            if (!pending) {
                before = from;
            }
            pending = true;
            polls = new Polls();
        }

        private @Nullable Subscription poll(@Nullable Subscription now, int bound) {
            pending = pending && polls.countsUpTo(bound);
            return pending ? before : now;
        }
    }

    /** How often something was looked up. */
    public static final class Polls {
        private int made;

        private boolean countsUpTo(int bound) {
            if (made >= bound) {
                return false;
            }
            made++;
            return true;
        }
    }
}
