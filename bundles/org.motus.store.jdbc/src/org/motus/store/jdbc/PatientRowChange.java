package org.motus.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.motus.model.clinic.Patient;
import org.motus.store.PatientFacts;

/** What a save does to the own row of a patient whose record is known: a statement for the columns that differ. */
final class PatientRowChange {

    private static final Set<String> NAMES = Set.of("given_name", "family_name");
    private static final Set<String> WORDS = Set.of("given_name", "family_name", "patient_number", "birth_date",
            "archived");

    private final KnownRecord known;
    private final List<Column> changed = new ArrayList<>();

    PatientRowChange(KnownRecord known, Patient patient) {
        this.known = known;
        var index = 0;
        for (var column : PatientTable.COLUMNS) {
            if (!Objects.equals(known.own().get(index++), column.of(patient))) {
                changed.add(column);
            }
        }
    }

    /** @return true when the patient is found by other words than before, or among others */
    boolean otherWords() {
        return changes(WORDS);
    }

    private boolean changes(Set<String> names) {
        return changed.stream().anyMatch(column -> names.contains(column.name()));
    }

    /**
     * Writes the row in its next version, with what it repeats of the record.
     *
     * @return false when the row is not there as it is known
     */
    boolean write(Statements statements, Patient patient, PatientFacts facts, String hash) throws SQLException {
        var sameFacts = facts.equals(known.facts());
        var sameNames = !changes(NAMES);
        var update = statements.of(sql(sameFacts, sameNames));
        var index = 1;
        for (var column : changed) {
            column.bind(update, index++, patient);
        }
        if (!sameNames) {
            update.setString(index++, Folding.key(patient.getFamilyName()));
            update.setString(index++, Folding.key(patient.getGivenName()));
        }
        if (!sameFacts) {
            index = PatientTable.bind(update, index, facts);
        }
        update.setString(index++, hash);
        update.setInt(index++, known.version() + 1);
        update.setString(index++, known.id());
        update.setInt(index++, known.version());
        update.setString(index, known.hash());
        return update.executeUpdate() == 1;
    }

    /** Derby looks into an index when its column is in the statement, so what stays is left out. */
    private String sql(boolean sameFacts, boolean sameNames) {
        var sql = new StringBuilder("update patient set ");
        for (var column : changed) {
            sql.append(column.name()).append(" = ?, ");
        }
        sql.append(sameNames ? "" : "family_key = ?, given_key = ?, ");
        sql.append(sameFacts ? "" : "current_location = ?, last_visit = ?, last_pain = ?, ");
        return sql.append("content_hash = ?, version = ? where id = ? and version = ? and content_hash = ?").toString();
    }
}
