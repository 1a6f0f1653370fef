package org.motus.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientSummary;

/** Reads rows of the patient table. */
final class PatientRows {

    /** Select and from; the patient table is p. */
    static final String SELECT = "select p.id, p.patient_number, p.given_name, p.family_name, p.birth_date, p.sex,"
            + " p.current_location, p.last_visit, p.last_pain, p.newest_revision, p.archived, p.version"
            + " from patient p ";

    private PatientRows() {
    }

    /** @return the row that a result of {@link #SELECT} stands on */
    static PatientSummary read(ResultSet row) throws SQLException {
        var birthDate = row.getDate(5);
        var location = row.getString(7);
        var lastVisit = row.getDate(8);
        var pain = row.getDouble(9);
        Double lastPain = row.wasNull() ? null : pain;
        return new PatientSummary(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                birthDate == null ? null : birthDate.toLocalDate(), Sex.getByName(row.getString(6)),
                location == null ? null : LocationCode.getByName(location),
                lastVisit == null ? null : lastVisit.toLocalDate(), lastPain, row.getInt(10), row.getBoolean(11));
    }

    /** @return the version of the record that row is of */
    static int version(ResultSet row) throws SQLException {
        return row.getInt(12);
    }
}
