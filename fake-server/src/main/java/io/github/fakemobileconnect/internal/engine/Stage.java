package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.content.ampscript.Row;
import io.github.fakemobileconnect.internal.content.ampscript.RowSet;
import io.github.fakemobileconnect.internal.content.ampscript.Surroundings;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest;
import io.github.fakemobileconnect.journal.AttributeMissing;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The account as a script sees it that renders the text for one number. */
final class Stage implements Surroundings {
    private final Errand.Desk desk;
    private final Line line;
    private final Names names;
    private final ScriptScope scope;
    private final Set<String> missing = new HashSet<>();
    private final Instant now;
    private final int stops;

    Stage(Errand.Desk desk, Line line, Names names, ScriptScope scope) {
        this.desk = desk;
        this.line = line;
        this.names = names;
        this.scope = scope;
        this.now = desk.perform(Turn::now);
        this.stops = desk.perform(this::stops);
    }

    @Override
    public Optional<String> find(String name) {
        return desk.perform(turn -> names.find(turn, name));
    }

    @Override
    public void noteMissing(String name) {
        if (missing.add(name)) {
            desk.perform(turn -> turn.record(new AttributeMissing(line.number(), name)));
        }
    }

    /** The same instant for a whole run. */
    @Override
    public Instant now() {
        return now;
    }

    @Override
    public RowSet.Found lookUp(String dataExtension, Map<String, String> criteria, int most) {
        return attempt(turn -> {
            Search search = turn.tables().dataExtensions().called(dataExtension).search(criteria, most);
            return new RowSet.Found(
                    new RowSet(search.fields().stream().map(Stage::row).toList()), search.lookedAt());
        });
    }

    private static Row row(Map<String, String> fields) {
        Map<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        inAnyCase.putAll(fields);
        return new Row(inAnyCase);
    }

    @Override
    public void insert(String dataExtension, Map<String, String> fields) {
        attempt(turn -> {
            DataExtensions all = turn.tables().dataExtensions();
            all.insert(turn, all.called(dataExtension), fields);
            return fields;
        });
    }

    @Override
    public int update(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        return attempt(turn -> {
            DataExtensions all = turn.tables().dataExtensions();
            return all.update(turn, all.called(dataExtension), criteria, fields);
        });
    }

    /** In one turn, so that of several texts that write a row at the same time only the first one adds it. */
    @Override
    public int upsert(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        return attempt(turn -> {
            DataExtensions all = turn.tables().dataExtensions();
            StoredRows rows = all.called(dataExtension);
            int updated = all.update(turn, rows, criteria, fields);
            if (updated == 0) {
                Map<String, String> whole = new LinkedHashMap<>(criteria);
                whole.putAll(fields);
                all.insert(turn, rows, whole);
            }
            return Math.max(1, updated);
        });
    }

    @Override
    public int delete(String dataExtension, Map<String, String> criteria) {
        return attempt(turn -> {
            DataExtensions all = turn.tables().dataExtensions();
            return all.delete(turn, all.called(dataExtension), criteria);
        });
    }

    @Override
    public void createConversation(String code, String number, String nextKeyword) {
        converse(new ScriptedConversation(code, number), (turn, it) -> it.create(turn, nextKeyword));
    }

    @Override
    public void changeNextKeyword(String code, String number, String nextKeyword) {
        converse(
                new ScriptedConversation(code, number),
                (turn, it) -> it.change(turn, nextKeyword, scope.isInConversation() && it.isOn(line)));
    }

    @Override
    public void endConversation(String code, String number) {
        converse(new ScriptedConversation(code, number), (turn, it) -> it.end(turn));
    }

    private int stops(Turn turn) {
        return turn.tables().optOuts().times(line);
    }

    /** A number that said STOP while the script ran has left the conversation, whatever the script says. */
    private void converse(ScriptedConversation conversation, BiConsumer<Turn, ScriptedConversation> change) {
        if (!scope.whyNotConverse().isEmpty()) {
            throw new NotPossible(scope.whyNotConverse());
        }
        attempt(turn -> {
            if (!conversation.isOn(line) || stops(turn) == stops) {
                change.accept(turn, conversation);
            }
            return conversation;
        });
        if (conversation.isOn(line)) {
            scope.noteConversed();
        }
    }

    @Override
    public WebAnswer call(WebRequest request) {
        return new WebCall(desk, line.number(), scope).make(request);
    }

    private <T> T attempt(UseCase<T> useCase) {
        return desk.perform(turn -> {
            try {
                return useCase.perform(turn);
            } catch (Impossible refused) {
                throw new NotPossible(String.valueOf(refused.getMessage()));
            }
        });
    }
}
