package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.clinic.Patient;

/** Reads what a patient's record contains. */
final class ChildReader {

    private static final Comparator<ChildRow> IN_ORDER = Comparator.comparingInt(ChildRow::position)
            .thenComparing(ChildRow::key);

    private ChildReader() {
    }

    /** Hangs every stored row below the patient. */
    static void fill(Connection connection, Patient patient) throws SQLException {
        var parents = new HashMap<EClass, Map<String, EObject>>();
        parents.put(patient.eClass(), Map.of(patient.getId(), patient));
        for (var table : ChildTables.ALL) {
            var known = parents.getOrDefault(table.containment().getEContainingClass(), Map.of());
            var found = new HashMap<String, EObject>();
            for (var row : rows(connection, table, patient.getId()).values()) {
                if (!known.containsKey(row.parent())) {
                    throw new SQLException("A row of " + table.name() + " has lost its parent", "XCXA0");
                }
                @SuppressWarnings("unchecked")
                var list = (EList<EObject>) known.get(row.parent()).eGet(table.containment());
                list.add(row.entry());
                found.put(row.key(), row.entry());
            }
            parents.put(table.type(), found);
        }
    }

    /** @return the stored rows of one table by key, in order */
    static Map<String, ChildRow> rows(Connection connection, ChildTable table, String patientId) throws SQLException {
        var read = new ArrayList<ChildRow>();
        try (var select = connection.prepareStatement(table.selectSql())) {
            select.setString(1, patientId);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    read.add(row(table, rows));
                }
            }
        }
        // Put in order here: Derby looks for messages in every language each time it sorts.
        read.sort(IN_ORDER);
        var found = new LinkedHashMap<String, ChildRow>();
        read.forEach(row -> found.put(row.key(), row));
        return found;
    }

    private static ChildRow row(ChildTable table, ResultSet rows) throws SQLException {
        var entry = EcoreUtil.create(table.type());
        var key = rows.getString(1);
        var id = table.type().getEIDAttribute();
        if (id != null) {
            entry.eSet(id, key);
        }
        var index = ChildTable.FIRST_COLUMN;
        for (var column : table.columns()) {
            column.read(rows, index++, entry);
        }
        return new ChildRow(key, rows.getString(2), rows.getInt(3), entry);
    }
}
