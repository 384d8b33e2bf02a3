package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables: who stands where with which keyword, who opted out of which code, who is asked what. */
final class ModelTables {
    private static final Duration WINDOW = Duration.ofMinutes(60);

    /** A number and a code that text each other. */
    record Line(MobileNumber number, String code) {
        Keyword keyword(String word) {
            return new Keyword(code, word);
        }
    }

    enum Kind {
        CONFIRMING,
        NEXT_KEYWORD
    }

    record Open(Kind kind, Keyword keyword, Instant closesAt) {}

    private record Consent(MobileNumber number, Keyword keyword) {}

    private record Row(SubscriptionStatus status, Instant since, SubscriptionStatus before) {}

    private final Map<Consent, Row> rows = new HashMap<>();
    private final Set<Line> optedOut = new HashSet<>();
    private final Set<Line> stoppedBeforeAsking = new HashSet<>();
    private final Map<Line, Open> open = new HashMap<>();
    private final List<String> delivered = new ArrayList<>();
    private Instant now = ModelAccount.START;

    Instant now() {
        return now;
    }

    /** Moves the clock; a window that is over, to the nanosecond, is closed. */
    void advanceTo(Instant then) {
        now = then;
        open.values().removeIf(it -> !it.closesAt().isAfter(now));
    }

    SubscriptionStatus status(Line line, Keyword keyword) {
        Row row = rows.get(new Consent(line.number(), keyword));
        return row == null ? SubscriptionStatus.NONE : row.status();
    }

    void subscribe(Line line, Keyword keyword) {
        put(line, keyword, SubscriptionStatus.SUBSCRIBED);
        optedOut.remove(line);
        stoppedBeforeAsking.remove(line);
    }

    void await(Line line, Keyword keyword) {
        put(line, keyword, SubscriptionStatus.IN_PROGRESS);
    }

    private void put(Line line, Keyword keyword, SubscriptionStatus status) {
        SubscriptionStatus before = status(line, keyword);
        if (before != status) {
            rows.put(new Consent(line.number(), keyword), new Row(status, now, before));
        }
    }

    /** Takes an In Progress subscription back to where it was before it was asked for. */
    void turnAway(Line line, Keyword keyword) {
        Consent consent = new Consent(line.number(), keyword);
        SubscriptionStatus before = rows.get(consent).before();
        rows.remove(consent);
        if (before == SubscriptionStatus.UNSUBSCRIBED) {
            put(line, keyword, before);
        }
    }

    void optOut(Line line) {
        rows.keySet().stream()
                .filter(consent -> isOn(line, consent))
                .toList()
                .forEach(consent -> put(line, consent.keyword(), SubscriptionStatus.UNSUBSCRIBED));
        if (optedOut.add(line) && !hasAnyRow(line)) {
            stoppedBeforeAsking.add(line);
        }
        open.remove(line);
    }

    boolean stoppedBeforeAsking(Line line) {
        return stoppedBeforeAsking.contains(line);
    }

    private boolean hasAnyRow(Line line) {
        return rows.keySet().stream().anyMatch(consent -> isOn(line, consent));
    }

    boolean mayReceive(Line line) {
        return rows.entrySet().stream()
                .anyMatch(row -> isOn(line, row.getKey()) && row.getValue().status() == SubscriptionStatus.SUBSCRIBED);
    }

    private static boolean isOn(Line line, Consent consent) {
        return consent.number().equals(line.number())
                && consent.keyword().code().equals(line.code());
    }

    Optional<Open> openOn(Line line) {
        return Optional.ofNullable(open.get(line));
    }

    /** The keywords of the code that the number asked for and has not confirmed. */
    List<Keyword> inProgress(Line line) {
        return rows.entrySet().stream()
                .filter(row -> isOn(line, row.getKey()) && row.getValue().status() == SubscriptionStatus.IN_PROGRESS)
                .map(row -> row.getKey().keyword())
                .toList();
    }

    void open(Line line, Kind kind, Keyword keyword) {
        open.put(line, new Open(kind, keyword, now.plus(WINDOW)));
    }

    void close(Line line) {
        open.remove(line);
    }

    void restartWindow(Line line) {
        open.computeIfPresent(line, (same, it) -> new Open(it.kind(), it.keyword(), now.plus(WINDOW)));
    }

    /** A text to the handset; an empty one is silence. */
    void deliver(Line line, String text) {
        if (!text.isEmpty()) {
            delivered.add(ModelSide.delivery(line.code(), line.number(), text));
            restartWindow(line);
        }
    }

    List<String> delivered() {
        List<String> since = List.copyOf(delivered);
        delivered.clear();
        return since;
    }

    List<String> state() {
        List<String> lines = new ArrayList<>();
        rows.forEach((consent, row) ->
                lines.add(ModelSide.standing(consent.number(), consent.keyword(), row.status(), row.since())));
        optedOut.forEach(line -> lines.add(ModelSide.optOut(line.number(), line.code())));
        return lines.stream().sorted().toList();
    }

    List<String> subscribed(List<MobileNumber> numbers) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().status() == SubscriptionStatus.SUBSCRIBED)
                .map(Map.Entry::getKey)
                .filter(consent -> numbers.contains(consent.number()))
                .map(consent -> ModelSide.row(
                        consent.number().digits(),
                        consent.keyword().code(),
                        consent.keyword().word()))
                .sorted()
                .toList();
    }
}
