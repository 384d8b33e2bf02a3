package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.internal.content.ampscript.Row;
import io.github.fakemobileconnect.internal.content.ampscript.RowSet;
import io.github.fakemobileconnect.internal.content.ampscript.Surroundings;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest;
import io.github.fakemobileconnect.internal.engine.rows.Impossible;
import io.github.fakemobileconnect.internal.engine.rows.RowsFound;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.turn.RowWriter;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.turn.WorldAccess;
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
final class ScriptAccount implements Surroundings {
    private final WorldAccess world;
    private final Line line;
    private final PersonalisationStrings strings;
    private final ScriptScope scope;
    private final Set<String> missing = new HashSet<>();
    private final Instant now;
    private final int stops;

    ScriptAccount(WorldAccess world, Line line, PersonalisationStrings strings, ScriptScope scope) {
        this.world = world;
        this.line = line;
        this.strings = strings;
        this.scope = scope;
        this.now = world.perform(Turn::now);
        this.stops = world.perform(this::stops);
    }

    @Override
    public Optional<String> find(String name) {
        return world.perform(turn -> strings.find(turn.tables().contacts(), name));
    }

    @Override
    public void noteMissing(String name) {
        if (missing.add(name)) {
            world.perform(turn -> turn.record(new AttributeMissing(line.number(), name)));
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
            RowsFound search =
                    turn.tables().dataExtensions().called(dataExtension).search(criteria, most);
            return new RowSet.Found(
                    new RowSet(search.fields().stream().map(ScriptAccount::row).toList()), search.lookedAt());
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
            writer(turn, dataExtension).insert(fields);
            return fields;
        });
    }

    @Override
    public int update(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        return attempt(turn -> writer(turn, dataExtension).update(criteria, fields));
    }

    /** In one turn, so that of several texts that write a row at the same time only the first one adds it. */
    @Override
    public int upsert(String dataExtension, Map<String, String> criteria, Map<String, String> fields) {
        return attempt(turn -> {
            RowWriter rows = writer(turn, dataExtension);
            int updated = rows.update(criteria, fields);
            if (updated == 0) {
                Map<String, String> whole = new LinkedHashMap<>(criteria);
                whole.putAll(fields);
                rows.insert(whole);
            }
            return Math.max(1, updated);
        });
    }

    @Override
    public int delete(String dataExtension, Map<String, String> criteria) {
        return attempt(turn -> writer(turn, dataExtension).delete(criteria));
    }

    private static RowWriter writer(Turn turn, String dataExtension) {
        return turn.rows(turn.tables().dataExtensions().called(dataExtension));
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
        return new WebCall(world, line.number(), scope).make(request);
    }

    private <T> T attempt(UseCase<T> useCase) {
        return world.perform(turn -> {
            try {
                return useCase.perform(turn);
            } catch (Impossible refused) {
                throw new NotPossible(String.valueOf(refused.getMessage()));
            }
        });
    }
}
