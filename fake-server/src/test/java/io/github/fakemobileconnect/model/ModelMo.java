package io.github.fakemobileconnect.model;

import static io.github.fakemobileconnect.fidelity.Reading.KEYWORD_WHILE_CONFIRMING;
import static io.github.fakemobileconnect.fidelity.Reading.LATE_CONFIRMATION;
import static io.github.fakemobileconnect.fidelity.Reading.QUEUED_REPLY;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.model.ModelTables.Kind;
import io.github.fakemobileconnect.model.ModelTables.Line;
import io.github.fakemobileconnect.model.ModelTables.Open;
import java.util.Optional;
import java.util.Set;

/** The order in which a text is understood. */
final class ModelMo {
    private final ModelTables tables;
    private final ModelDialogue dialogue;
    private final Set<Reading> alternatives;

    ModelMo(ModelTables tables, Set<Reading> alternatives) {
        this.tables = tables;
        this.dialogue = new ModelDialogue(tables, alternatives);
        this.alternatives = alternatives;
    }

    void receive(Line line, ModelText text) {
        tables.restartWindow(line);
        Optional<Open> open = tables.openOn(line);
        if (text.isStop(ModelAccount.code(line.code()))) {
            tables.optOut(line);
            tables.deliver(line, ModelAccount.code(line.code()).stopAnswer());
        } else if (text.isHelp()) {
            tables.deliver(line, ModelAccount.code(line.code()).helpAnswer());
        } else if (open.isPresent() && open.get().kind() == Kind.NEXT_KEYWORD) {
            Keyword next = open.get().keyword();
            tables.close(line);
            dialogue.keyword(line, next, text.after(next.word()));
        } else if (open.isPresent() && isAnswer(line, open.get().keyword(), text)) {
            dialogue.answer(line, open.get().keyword(), text);
        } else if (open.isEmpty() && answeredLate(line, text).isPresent()) {
            dialogue.answer(line, answeredLate(line, text).orElseThrow(), text);
        } else if (isKeyword(line, text)) {
            dialogue.keyword(line, line.keyword(text.verb()), text);
        } else if (ModelAccount.hasDefaultKeyword(line.code())) {
            tables.deliver(line, "Pardon?");
        }
    }

    /** What confirms, confirms; of the rest a keyword of the code is no answer. */
    private boolean isAnswer(Line line, Keyword asked, ModelText text) {
        return dialogue.confirms(asked, text)
                || !isKeyword(line, text)
                || alternatives.contains(KEYWORD_WHILE_CONFIRMING);
    }

    private Optional<Keyword> answeredLate(Line line, ModelText text) {
        return tables.inProgress(line).stream()
                .filter(asked -> alternatives.contains(LATE_CONFIRMATION) && dialogue.confirms(asked, text))
                .findFirst();
    }

    private static boolean isKeyword(Line line, ModelText text) {
        return Keyword.isAcceptable(text.verb()) && ModelAccount.hasKeyword(line.keyword(text.verb()));
    }

    /** True when the application may queue the text: it is more than a reply on someone's behalf. */
    boolean takesQueued(Line line, ModelText text) {
        if (text.isStop(ModelAccount.code(line.code())) || text.isHelp()) {
            return true;
        }
        Optional<Open> open = tables.openOn(line);
        if (open.isPresent() && open.get().kind() == Kind.NEXT_KEYWORD) {
            return true;
        }
        boolean answers = open.isPresent()
                ? dialogue.isAnswerTo(open.get().keyword(), text)
                : answeredLate(line, text).isPresent();
        if (answers) {
            return alternatives.contains(QUEUED_REPLY);
        }
        return isKeyword(line, text)
                || (open.isPresent()
                        ? alternatives.contains(QUEUED_REPLY)
                        : ModelAccount.hasDefaultKeyword(line.code()));
    }
}
