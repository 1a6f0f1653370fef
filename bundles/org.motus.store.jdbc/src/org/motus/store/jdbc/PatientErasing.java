package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.motus.store.ClinicException;

/** Takes a patient out of every table but the audit's. */
final class PatientErasing {

    private static final List<String> TABLES = Stream.concat(
            ChildTables.ALL.reversed().stream().map(ChildTable::name),
            Stream.of("patient_flag", "patient_equipment", "patient_word", "program_revision")).toList();

    private PatientErasing() {
    }

    /** @throws ClinicException {@link ClinicException.Reason#NOT_FOUND} when there is no such patient */
    static void run(Connection connection, String patientId) throws SQLException, ClinicException {
        // Whoever saves this patient holds the row first, so nothing of theirs comes in behind the deletes.
        if (change(connection, "update patient set version = version + 1 where id = ?", patientId) == 0) {
            throw NotFound.patient(patientId);
        }
        for (var table : TABLES) {
            change(connection, "delete from " + table + " where patient_id = ?", patientId);
        }
        change(connection, "delete from patient where id = ?", patientId);
    }

    private static int change(Connection connection, String sql, String patientId) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, patientId);
            return statement.executeUpdate();
        }
    }
}
