package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;

/** A patient's flags, equipment and search words: short lists that are written anew when they differ. */
final class PatientLists {

    private PatientLists() {
    }

    static void save(Connection connection, Patient patient) throws SQLException {
        var id = patient.getId();
        save(connection, "patient_flag", id, patient.getFlags());
        save(connection, "patient_equipment", id, names(patient));
        saveWords(connection, patient);
    }

    /**
     * As {@link #save(Connection, Patient)}, without looking at what is known to be as it should be.
     *
     * @param otherWords
     *            false when the same words find the patient as before
     */
    static void save(Connection connection, Patient patient, KnownRecord known, boolean otherWords)
            throws SQLException {
        var id = patient.getId();
        if (!known.flags().equals(patient.getFlags())) {
            save(connection, "patient_flag", id, patient.getFlags());
        }
        if (!known.equipment().equals(patient.getEquipment())) {
            save(connection, "patient_equipment", id, names(patient));
        }
        if (otherWords) {
            saveWords(connection, patient);
        }
    }

    private static List<String> names(Patient patient) {
        return patient.getEquipment().stream().map(Equipment::getName).toList();
    }

    static void load(Connection connection, Patient patient) throws SQLException {
        patient.getFlags().addAll(entries(connection, "patient_flag", patient.getId()));
        for (var name : entries(connection, "patient_equipment", patient.getId())) {
            var equipment = Equipment.getByName(name);
            if (equipment == null) {
                throw new SQLException("Unknown equipment", "XCXA0");
            }
            patient.getEquipment().add(equipment);
        }
    }

    private static void save(Connection connection, String table, String id, List<String> entries)
            throws SQLException {
        if (entries.equals(entries(connection, table, id))) {
            return;
        }
        clear(connection, table, id);
        try (var insert = connection
                .prepareStatement("insert into " + table + " (patient_id, position, entry) values (?, ?, ?)")) {
            for (var position = 0; position < entries.size(); position++) {
                insert.setString(1, id);
                insert.setInt(2, position);
                insert.setString(3, entries.get(position));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<String> entries(Connection connection, String table, String id) throws SQLException {
        return strings(connection, "select entry from " + table + " where patient_id = ? order by position", id);
    }

    private static void saveWords(Connection connection, Patient patient) throws SQLException {
        var words = PatientWords.of(patient);
        var stored = strings(connection, "select word from patient_word where patient_id = ? and archived = "
                + patient.isArchived(), patient.getId());
        if (words.equals(new TreeSet<>(stored))) {
            return;
        }
        clear(connection, "patient_word", patient.getId());
        try (var insert = connection
                .prepareStatement("insert into patient_word (patient_id, word, archived) values (?, ?, ?)")) {
            for (var word : words) {
                insert.setString(1, patient.getId());
                insert.setString(2, word);
                insert.setBoolean(3, patient.isArchived());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void clear(Connection connection, String table, String id) throws SQLException {
        try (var delete = connection.prepareStatement("delete from " + table + " where patient_id = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    private static List<String> strings(Connection connection, String sql, String id) throws SQLException {
        var found = new ArrayList<String>();
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
