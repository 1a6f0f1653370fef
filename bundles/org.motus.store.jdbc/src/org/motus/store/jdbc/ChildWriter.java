package org.motus.store.jdbc;

import java.sql.SQLException;
import java.util.HashMap;

import org.motus.model.clinic.Patient;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Writes what a patient's record contains, after a look at what is there. */
final class ChildWriter {

    private ChildWriter() {
    }

    /** Every object of the patient must have its id. */
    static void save(Statements statements, Patient patient) throws SQLException, ClinicException {
        var given = new GivenRows(patient);
        for (var table : ChildTables.ALL) {
            var stored = new HashMap<String, StoredRow>();
            ChildReader.rows(statements.connection(), table, patient.getId())
                    .forEach((key, row) -> stored.put(key, StoredRow.of(row, table)));
            var change = new ChildChange(table, patient.getId(), given, stored);
            if (change.rewriting()) {
                throw writtenForEver(table);
            }
            change.write(statements);
        }
    }

    private static ClinicException writtenForEver(ChildTable table) {
        var what = "score".equals(table.name()) ? "A score" : "A diary day";
        return new ClinicException(Reason.INVALID, what + " that is saved cannot be changed; add a new one instead.",
                null);
    }
}
