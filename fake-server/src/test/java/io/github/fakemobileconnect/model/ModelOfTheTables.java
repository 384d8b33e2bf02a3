package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.model.ModelTables.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reference: what the tables of the documents say that the account does. */
final class ModelOfTheTables implements ModelSide {
    private static final int ACCEPTED = 202;
    private static final int REFUSED = 400;

    private record Waiting(ModelOrder order, Instant leavesAt) {}

    private final Set<Reading> alternatives;
    private final List<Waiting> waiting = new ArrayList<>();
    private ModelTables tables;
    private ModelMo mo;
    private ModelMt mt;

    ModelOfTheTables(Set<Reading> alternatives) {
        this.alternatives = alternatives;
        reset();
    }

    @Override
    public void text(MobileNumber from, Code code, String text) {
        mo.receive(new Line(from, code.number()), ModelText.of(text));
    }

    @Override
    public int queue(List<MobileNumber> numbers, Code code, String typed) {
        ModelText text = ModelText.of(typed);
        boolean understood = !text.trimmed().isEmpty()
                && numbers.stream().allMatch(number -> mo.takesQueued(new Line(number, code.number()), text));
        if (understood) {
            numbers.forEach(number -> text(number, code, typed));
        }
        return understood ? ACCEPTED : REFUSED;
    }

    @Override
    public int send(ModelOrder order) {
        if (!mt.accepts(order)) {
            return REFUSED;
        }
        mt.applyFlags(order);
        Instant leavesAt = order.leavesAt(tables.now());
        if (leavesAt.isAfter(tables.now())) {
            waiting.add(new Waiting(order, leavesAt));
        } else {
            mt.leave(order);
        }
        return ACCEPTED;
    }

    @Override
    public void advanceBy(Duration duration) {
        Instant then = tables.now().plus(duration);
        Optional<Waiting> due = nextDue(then);
        while (due.isPresent()) {
            waiting.remove(due.get());
            tables.advanceTo(due.get().leavesAt());
            mt.leave(due.get().order());
            due = nextDue(then);
        }
        tables.advanceTo(then);
    }

    private Optional<Waiting> nextDue(Instant then) {
        return waiting.stream()
                .filter(send -> !send.leavesAt().isAfter(then))
                .min(Comparator.comparing(Waiting::leavesAt));
    }

    @Override
    public List<String> lookUp(List<MobileNumber> numbers) {
        return tables.subscribed(numbers);
    }

    @Override
    public void reset() {
        waiting.clear();
        tables = new ModelTables();
        mo = new ModelMo(tables, alternatives);
        mt = new ModelMt(tables, alternatives);
    }

    @Override
    public List<String> delivered() {
        return tables.delivered();
    }

    @Override
    public List<String> state() {
        return tables.state();
    }
}
