package io.github.fakemobileconnect.model;

import static io.github.fakemobileconnect.fidelity.Reading.SUBSCRIBE_WHILE_IN_PROGRESS;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.model.ModelTables.Kind;
import io.github.fakemobileconnect.model.ModelTables.Line;
import io.github.fakemobileconnect.model.ModelTables.Open;
import java.util.Set;

/** The table of what a send does to a number. */
final class ModelMt {
    private final ModelTables tables;
    private final Set<Reading> alternatives;

    ModelMt(ModelTables tables, Set<Reading> alternatives) {
        this.tables = tables;
        this.alternatives = alternatives;
    }

    /** A keyword goes with a flag and with nothing else, and is one of the code. */
    boolean accepts(ModelOrder order) {
        boolean flagged = order.subscribe() || order.resubscribe();
        return flagged
                ? !order.keyword().isEmpty()
                        && ModelAccount.hasKeyword(new Keyword(order.message().code(), order.keyword()))
                : order.keyword().isEmpty();
    }

    void applyFlags(ModelOrder order) {
        if (order.keyword().isEmpty()) {
            return;
        }
        order.numbers().forEach(number -> {
            Line line = new Line(number, order.message().code());
            Keyword keyword = line.keyword(order.keyword());
            if (consents(line, keyword, order)) {
                tables.subscribe(line, keyword);
                tables.openOn(line)
                        .filter(open -> open.equals(new Open(Kind.CONFIRMING, keyword, open.closesAt())))
                        .ifPresent(nothingLeftToConfirm -> tables.close(line));
            }
        });
    }

    private boolean consents(Line line, Keyword keyword, ModelOrder order) {
        return switch (tables.status(line, keyword)) {
            case NONE -> order.subscribe() && (order.resubscribe() || !tables.stoppedBeforeAsking(line));
            case IN_PROGRESS -> order.subscribe() && alternatives.contains(SUBSCRIBE_WHILE_IN_PROGRESS);
            case SUBSCRIBED -> false;
            case UNSUBSCRIBED -> order.resubscribe();
        };
    }

    /** One keyword of the code that is Subscribed suffices. */
    void leave(ModelOrder order) {
        order.numbers().forEach(number -> {
            Line line = new Line(number, order.message().code());
            if (tables.mayReceive(line)) {
                tables.deliver(line, order.text());
                if (order.override().isEmpty() && !order.message().nextKeyword().isEmpty()) {
                    tables.open(
                            line,
                            Kind.NEXT_KEYWORD,
                            line.keyword(order.message().nextKeyword()));
                }
            }
        });
    }
}
