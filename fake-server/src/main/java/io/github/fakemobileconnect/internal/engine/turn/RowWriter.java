package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.internal.engine.rows.StoredRows;
import io.github.fakemobileconnect.journal.RowsChanged;
import io.github.fakemobileconnect.journal.RowsChanged.Change;
import java.util.List;
import java.util.Map;

/** Writes rows of a data extension, with the journal entries of that; what the rows refuse is thrown. */
public final class RowWriter {
    private final StoredRows rows;
    private final CausedJournal journal;

    RowWriter(StoredRows rows, CausedJournal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** Adds a row. */
    public void insert(Map<String, String> fields) {
        note(Change.INSERTED, List.of(rows.insert(fields)));
    }

    /** Changes fields of the rows with these values; yields how many. */
    public int update(Map<String, String> criteria, Map<String, String> fields) {
        return note(Change.UPDATED, rows.update(criteria, fields));
    }

    /** Takes the rows with these values away; yields how many. */
    public int delete(Map<String, String> criteria) {
        return note(Change.DELETED, rows.delete(criteria));
    }

    private int note(Change change, List<Map<String, String>> changed) {
        changed.forEach(row -> journal.record(new RowsChanged(rows.item().key(), change, row)));
        return changed.size();
    }
}
