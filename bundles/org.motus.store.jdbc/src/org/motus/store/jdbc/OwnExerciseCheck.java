package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.motus.store.ClinicException;
import org.motus.store.ExerciseDocument;
import org.motus.store.Verification.Kind;
import org.motus.store.Verification.Problem;
import org.motus.store.jdbc.OwnExerciseTable.Row;

/** Compares the versions of the clinic's own exercises with their hashes, and with what the audit says was saved. */
final class OwnExerciseCheck {

    private static final String REPAIR = "; compare it with a backup.";

    private final List<Problem> problems = new ArrayList<>();

    /** @return what is wrong, empty when nothing is */
    List<Problem> run(Connection connection) throws SQLException, ClinicException {
        var told = told(connection);
        OwnExerciseTable.each(connection, row -> {
            var subject = JdbcOwnExercises.subject(row);
            var hash = told.remove(subject);
            if (!whole(row)) {
                add(subject, "is not the one that was saved" + REPAIR);
            } else if (!row.contentHash().equals(hash)) {
                add(subject, "is not the one that the audit says was saved" + REPAIR);
            }
        });
        told.keySet().stream().sorted()
                .forEach(subject -> add(subject, "was saved and is gone; restore it from a backup."));
        return problems;
    }

    private static Map<String, String> told(Connection connection) throws SQLException {
        var told = new HashMap<String, String>();
        try (var select = connection.prepareStatement("select subject, new_hash from audit"
                + " where act = 'CHANGE' and patient_id is null and new_hash is not null and subject like 'exercise %'");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                told.put(rows.getString(1), rows.getString(2));
            }
        }
        return told;
    }

    private static boolean whole(Row row) {
        try {
            ExerciseDocument.unpacked(row.document(), row.contentHash());
            return true;
        } catch (ClinicException e) {
            return false;
        }
    }

    private void add(String subject, String sentence) {
        problems.add(new Problem(Kind.RECORD, subject, "The " + subject + " " + sentence));
    }
}
