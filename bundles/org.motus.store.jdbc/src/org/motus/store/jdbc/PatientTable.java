package org.motus.store.jdbc;

import static org.motus.model.clinic.ClinicPackage.Literals.*;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Patient;
import org.motus.store.PatientFacts;

/** The patient's own row. */
final class PatientTable {

    /** What a patient's own row holds of the record. */
    static final List<Column> COLUMNS = List.of(new Column("patient_number", PATIENT__NUMBER),
            new Column("given_name", PATIENT__GIVEN_NAME), new Column("family_name", PATIENT__FAMILY_NAME),
            new Column("birth_date", PATIENT__BIRTH_DATE), new Column("sex", PATIENT__SEX),
            new Column("phone", PATIENT__PHONE), new Column("email", PATIENT__EMAIL),
            new Column("address", PATIENT__ADDRESS), new Column("language", PATIENT__LANGUAGE),
            new Column("minutes_per_day", PATIENT__MINUTES_PER_DAY), new Column("archived", PATIENT__ARCHIVED));

    private static final String INSERT = "insert into patient (" + names("") + ", family_key, given_key, version, id,"
            + " newest_revision) values (" + "?, ".repeat(COLUMNS.size()) + "?, ?, ?, ?, 0)";
    private static final String UPDATE = "update patient set " + names(" = ?")
            + ", family_key = ?, given_key = ?, version = version + 1 where version = ? and id = ?";
    private static final String SELECT = "select version, " + names("") + " from patient where id = ?";

    private PatientTable() {
    }

    private static String names(String suffix) {
        return COLUMNS.stream().map(column -> column.name() + suffix).collect(Collectors.joining(", "));
    }

    /** Adds the row as version 1. */
    static void insert(Connection connection, Patient patient) throws SQLException {
        write(connection, INSERT, patient, 1);
    }

    /** @return false when the row is not there in the patient's version */
    static boolean update(Connection connection, Patient patient) throws SQLException {
        return write(connection, UPDATE, patient, patient.getVersion()) == 1;
    }

    private static int write(Connection connection, String sql, Patient patient, int version) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var index = 1;
            for (var column : COLUMNS) {
                column.bind(statement, index++, patient);
            }
            statement.setString(index++, Folding.key(patient.getFamilyName()));
            statement.setString(index++, Folding.key(patient.getGivenName()));
            statement.setInt(index++, version);
            statement.setString(index, patient.getId());
            return statement.executeUpdate();
        }
    }

    /** @return the patient without contents and lists, or empty when there is none */
    static Optional<Patient> load(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var patient = ClinicFactory.eINSTANCE.createPatient();
                patient.setId(id);
                var index = 1;
                patient.setVersion(row.getInt(index++));
                for (var column : COLUMNS) {
                    column.read(row, index++, patient);
                }
                return Optional.of(patient);
            }
        }
    }

    /** @return the stored version, 0 when there is no such patient */
    static int version(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement("select version from patient where id = ?")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    /** @return hash of the stored record, null when there is no patient or the row is from before hashes */
    static @Nullable String contentHash(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement("select content_hash from patient where id = ?")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** Repeats on the patient's row what the table of patients shows, and keeps the hash of the record. */
    static void saveFacts(Connection connection, String id, PatientFacts facts, String contentHash)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "update patient set current_location = ?, last_visit = ?, last_pain = ?, content_hash = ? where id = ?")) {
            var index = bind(update, 1, facts);
            update.setString(index++, contentHash);
            update.setString(index, id);
            update.executeUpdate();
        }
    }

    /**
     * Fills the parameters of current_location, last_visit and last_pain.
     *
     * @return number of the next parameter
     */
    static int bind(PreparedStatement update, int first, PatientFacts facts) throws SQLException {
        var index = first;
        var location = facts.location();
        update.setString(index++, location == null ? null : location.getName());
        var lastVisit = facts.lastVisit();
        update.setDate(index++, lastVisit == null ? null : Date.valueOf(lastVisit));
        setDouble(update, index++, facts);
        return index;
    }

    private static void setDouble(PreparedStatement statement, int index, PatientFacts facts) throws SQLException {
        var pain = facts.lastPain();
        if (pain == null) {
            statement.setNull(index, Types.DOUBLE);
        } else {
            statement.setDouble(index, pain);
        }
    }
}
