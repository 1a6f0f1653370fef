package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.motus.model.clinic.Patient;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.jdbc.ChildTable.Keeping;

/** Writes what a patient's record contains: only rows that are new or differ are touched. */
final class ChildWriter {

    private final Connection connection;
    private final Patient patient;
    private final Map<EClass, List<ChildRow>> given = new HashMap<>();

    private ChildWriter(Connection connection, Patient patient) {
        this.connection = connection;
        this.patient = patient;
        given.put(patient.eClass(), List.of(new ChildRow(patient.getId(), "", 0, patient)));
    }

    /** Every object of the patient must have its id. */
    static void save(Connection connection, Patient patient) throws SQLException, ClinicException {
        var writer = new ChildWriter(connection, patient);
        for (var table : ChildTables.ALL) {
            writer.save(table);
        }
    }

    private void save(ChildTable table) throws SQLException, ClinicException {
        var parents = given.getOrDefault(table.containment().getEContainingClass(), List.of());
        var rows = rowsOf(table, parents);
        given.put(table.type(), rows);
        var stored = ChildReader.rows(connection, table, patient.getId());
        var added = new ArrayList<ChildRow>();
        var changed = new ArrayList<ChildRow>();
        for (var row : rows) {
            if (!stored.containsKey(row.key())) {
                added.add(row);
                continue;
            }
            var before = stored.get(row.key());
            if (!row.sameValues(before, table)) {
                refuseIfWrittenForEver(table);
                changed.add(row);
            } else if (row.position() != before.position()) {
                changed.add(row);
            }
        }
        write(table, table.insertSql(), added);
        write(table, table.updateSql(), changed);
        if (table.keeping() == Keeping.FOLLOWED) {
            delete(table, gone(stored, rows, parents));
        }
    }

    private static List<ChildRow> rowsOf(ChildTable table, List<ChildRow> parents) {
        var rows = new ArrayList<ChildRow>();
        for (var parent : parents) {
            @SuppressWarnings("unchecked")
            var entries = (EList<EObject>) parent.entry().eGet(table.containment());
            var position = 0;
            for (var entry : entries) {
                rows.add(new ChildRow(table.key().apply(parent.key(), entry), parent.key(), position++, entry));
            }
        }
        return rows;
    }

    /** Rows of a parent that is not in the record stay: the parent stays as well. */
    private static List<String> gone(Map<String, ChildRow> stored, List<ChildRow> rows, List<ChildRow> parents) {
        Set<String> present = rows.stream().map(ChildRow::key).collect(Collectors.toSet());
        Set<String> here = parents.stream().map(ChildRow::key).collect(Collectors.toSet());
        return stored.values().stream().filter(row -> here.contains(row.parent()))
                .map(ChildRow::key).filter(key -> !present.contains(key)).toList();
    }

    private static void refuseIfWrittenForEver(ChildTable table) throws ClinicException {
        if (table.keeping() == Keeping.APPENDED) {
            var what = "score".equals(table.name()) ? "A score" : "A diary day";
            throw new ClinicException(Reason.INVALID,
                    what + " that is saved cannot be changed; add a new one instead.", null);
        }
    }

    private void write(ChildTable table, String sql, List<ChildRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, table, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, ChildTable table, ChildRow row) throws SQLException {
        var index = 1;
        for (var column : table.columns()) {
            column.bind(statement, index++, row.entry());
        }
        statement.setString(index++, row.parent());
        statement.setInt(index++, row.position());
        statement.setString(index++, patient.getId());
        statement.setString(index, row.key());
    }

    private void delete(ChildTable table, List<String> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(table.deleteSql())) {
            for (var key : keys) {
                statement.setString(1, patient.getId());
                statement.setString(2, key);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
