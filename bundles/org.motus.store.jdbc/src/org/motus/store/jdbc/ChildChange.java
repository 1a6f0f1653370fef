package org.motus.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.motus.store.jdbc.ChildTable.Keeping;

/** What a save does to one of the tables below a patient: only rows that are new, differ or are gone are touched. */
final class ChildChange {

    private final ChildTable table;
    private final String patientId;
    private final List<ChildRow> added = new ArrayList<>();
    private final List<ChildRow> changed = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private boolean rewriting;
    private boolean keeping;

    /**
     * @param stored
     *            every row of the patient that stands in the table, by its key
     */
    ChildChange(ChildTable table, String patientId, GivenRows given, Map<String, StoredRow> stored) {
        this.table = table;
        this.patientId = patientId;
        var rows = given.of(table);
        for (var row : rows) {
            compare(row, stored);
        }
        // As long as each row found one of its own, there can be no other one.
        if (rows.size() - added.size() < stored.size()) {
            lookForTheRest(given, stored);
        }
    }

    private void compare(ChildRow row, Map<String, StoredRow> stored) {
        var before = stored.get(row.key());
        if (before == null) {
            added.add(row);
        } else if (!before.sameValues(row, table)) {
            rewriting |= table.keeping() == Keeping.APPENDED;
            changed.add(row);
        } else if (row.position() != before.position()) {
            changed.add(row);
        }
    }

    /** Rows of a parent that is not in the record stay: the parent stays as well. */
    private void lookForTheRest(GivenRows given, Map<String, StoredRow> stored) {
        var present = new HashSet<String>();
        given.of(table).forEach(row -> present.add(row.key()));
        var here = new HashSet<String>();
        given.parents(table).forEach(parent -> here.add(parent.key()));
        stored.forEach((key, row) -> {
            if (present.contains(key)) {
                return;
            }
            if (table.keeping() == Keeping.FOLLOWED && here.contains(row.parent())) {
                gone.add(key);
            } else {
                keeping = true;
            }
        });
    }

    /** @return true when the table stays as it is */
    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** @return true when a row would change that stays as it was written */
    boolean rewriting() {
        return rewriting;
    }

    /** @return false when rows stay that the record does not have, or hold something that a database may put its own way */
    boolean readsAsGiven() {
        return !rewriting && !keeping && added.stream().allMatch(this::exact) && changed.stream().allMatch(this::exact);
    }

    private boolean exact(ChildRow row) {
        return table.columns().stream().allMatch(column -> column.exact(row.entry()));
    }

    /** @return the rows that stand in the table after this */
    Map<String, StoredRow> after(Map<String, StoredRow> before) {
        var rows = new HashMap<>(before);
        rows.keySet().removeAll(gone);
        added.forEach(row -> rows.put(row.key(), StoredRow.of(row, table)));
        changed.forEach(row -> rows.put(row.key(), StoredRow.of(row, table)));
        return rows;
    }

    void write(Statements statements) throws SQLException {
        write(statements, table.insertSql(), added);
        write(statements, table.updateSql(), changed);
        if (gone.isEmpty()) {
            return;
        }
        var delete = statements.of(table.deleteSql());
        for (var key : gone) {
            delete.setString(1, patientId);
            delete.setString(2, key);
            delete.addBatch();
        }
        delete.executeBatch();
    }

    private void write(Statements statements, String sql, List<ChildRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var statement = statements.of(sql);
        for (var row : rows) {
            bind(statement, row);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private void bind(PreparedStatement statement, ChildRow row) throws SQLException {
        var index = 1;
        for (var column : table.columns()) {
            column.bind(statement, index++, row.entry());
        }
        statement.setString(index++, row.parent());
        statement.setInt(index++, row.position());
        statement.setString(index++, patientId);
        statement.setString(index, row.key());
    }
}
