package io.github.fakemobileconnect.model;

import static io.github.fakemobileconnect.fidelity.Reading.TEXT_RESPONSE_CONSENT;
import static io.github.fakemobileconnect.fidelity.Reading.UNDER_AGE;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;

import io.github.fakemobileconnect.account.Confirmation;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.model.ModelTables.Kind;
import io.github.fakemobileconnect.model.ModelTables.Line;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

/** The table of what keywords and answers do to a number. */
final class ModelDialogue {
    private final ModelTables tables;
    private final Set<Reading> alternatives;

    ModelDialogue(ModelTables tables, Set<Reading> alternatives) {
        this.tables = tables;
        this.alternatives = alternatives;
    }

    void keyword(Line line, Keyword keyword, ModelText text) {
        if (ModelAccount.isOptIn(keyword)) {
            optIn(line, ModelAccount.optIn(keyword));
        } else if (ModelAccount.isResponse(keyword)) {
            respond(line, ModelAccount.response(keyword), text);
        }
    }

    private void optIn(Line line, OptInMessage message) {
        if (tables.status(line, message.keyword()) == SUBSCRIBED) {
            tables.deliver(line, message.duplicateAnswer());
        } else if (ModelAccount.isSingleOptIn(message.keyword())) {
            welcome(line, message);
        } else {
            tables.await(line, message.keyword());
            tables.deliver(line, message.asking());
            tables.open(line, Kind.CONFIRMING, message.keyword());
        }
    }

    private void welcome(Line line, OptInMessage message) {
        tables.subscribe(line, message.keyword());
        tables.deliver(line, message.welcoming());
        askFor(line, message.nextKeyword());
    }

    private void respond(Line line, TextResponse response, ModelText text) {
        if (alternatives.contains(TEXT_RESPONSE_CONSENT)) {
            tables.subscribe(line, response.keyword());
        }
        tables.deliver(line, response.content().replace("%%[MSG(0).NOUNS]%%", text.nouns()));
        askFor(line, response.nextKeyword());
    }

    private void askFor(Line line, String next) {
        if (!next.isEmpty()) {
            tables.open(line, Kind.NEXT_KEYWORD, line.keyword(next));
        }
    }

    void answer(Line line, Keyword asked, ModelText text) {
        OptInMessage message = ModelAccount.optIn(asked);
        if (confirms(asked, text)) {
            tables.close(line);
            welcome(line, message);
        } else if (isTooYoung(asked, text)) {
            tables.close(line);
            if (!alternatives.contains(UNDER_AGE)) {
                tables.turnAway(line, asked);
            }
            tables.deliver(line, message.tooYoungAnswer());
        } else {
            tables.deliver(line, message.otherAnswer());
        }
    }

    /** True when the text says what was asked for, if only that the person is too young. */
    boolean isAnswerTo(Keyword asked, ModelText text) {
        return confirms(asked, text) || isTooYoung(asked, text);
    }

    boolean confirms(Keyword asked, ModelText text) {
        return confirms(asked, text, tables.now());
    }

    /** True when the text is a valid answer to the double opt-in of a keyword. */
    static boolean confirms(Keyword asked, ModelText text, Instant at) {
        Confirmation confirmation = ModelAccount.optIn(asked).confirmation();
        if (confirmation instanceof Confirmation.ByAge age) {
            return text.age(at).orElse(0) >= age.minimum();
        }
        return confirmation instanceof Confirmation.ByAnswer answers
                && answers.validAnswers().contains(text.lowerCase());
    }

    private boolean isTooYoung(Keyword asked, ModelText text) {
        OptionalInt age = text.age(tables.now());
        return ModelAccount.optIn(asked).confirmation() instanceof Confirmation.ByAge minimum
                && age.isPresent()
                && age.getAsInt() < minimum.minimum();
    }
}
