package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Revision;
import org.motus.store.RevisionDocument;
import org.motus.store.RevisionInfo;

/** Program revisions: rows are inserted and read, never changed. */
final class RevisionTable {

    private static final String INDEX = "id, patient_id, revision_number, location, saved_at, author, content_hash,"
            + " exercise_count";

    private static final String INSERT = "insert into program_revision (" + INDEX
            + ", document) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEWEST = "select newest_revision from patient where id = ?";

    private RevisionTable() {
    }

    /**
     * Takes the next number of a patient. The patient's row stays locked until the transaction ends, so that two savers
     * get two numbers.
     *
     * @param basedOn
     *            number of the newest revision, as far as the saver knows
     * @return the number, from 1; 0 when there is no such patient
     */
    static int takeNumber(Statements statements, String patientId, OptionalInt basedOn) throws SQLException {
        if (basedOn.isPresent()) {
            var next = statements.of("update patient set newest_revision = ? where id = ? and newest_revision = ?");
            next.setInt(1, basedOn.getAsInt() + 1);
            next.setString(2, patientId);
            next.setInt(3, basedOn.getAsInt());
            if (next.executeUpdate() == 1) {
                return basedOn.getAsInt() + 1;
            }
        }
        var update = statements.of("update patient set newest_revision = newest_revision + 1 where id = ?");
        update.setString(1, patientId);
        return update.executeUpdate() == 0 ? 0 : newest(statements.of(NEWEST), patientId);
    }

    /** Undoes {@link #takeNumber} in the same transaction. */
    static void giveNumberBack(Connection connection, String patientId) throws SQLException {
        try (var update = connection
                .prepareStatement("update patient set newest_revision = newest_revision - 1 where id = ?")) {
            update.setString(1, patientId);
            update.executeUpdate();
        }
    }

    /** @return a patient's revision with this id */
    static Optional<RevisionInfo> find(Connection connection, String patientId, String id) throws SQLException {
        try (var select = connection
                .prepareStatement("select " + INDEX + " from program_revision where patient_id = ? and id = ?")) {
            select.setString(1, patientId);
            select.setString(2, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(info(row)) : Optional.empty();
            }
        }
    }

    /**
     * Refuses a number that does not follow the revision a program was made from. The transaction is undone then, and
     * the number with it.
     */
    static void requireNext(int number, OptionalInt basedOn) throws ClinicException {
        if (basedOn.isPresent() && number != basedOn.getAsInt() + 1) {
            throw new ClinicException(Reason.CONFLICT, "Somebody else saved a program of this patient first; "
                    + "load revision " + (number - 1) + " and repeat the change.", null);
        }
    }

    /** @return the newest revision's number, 0 when there is none */
    static int newest(Connection connection, String patientId) throws SQLException {
        try (var select = connection.prepareStatement(NEWEST)) {
            return newest(select, patientId);
        }
    }

    private static int newest(PreparedStatement select, String patientId) throws SQLException {
        select.setString(1, patientId);
        try (var row = select.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    static void insert(Statements statements, RevisionInfo info, byte[] document) throws SQLException {
        var insert = statements.of(INSERT);
        insert.setString(1, info.id());
        insert.setString(2, info.patientId());
        insert.setInt(3, info.number());
        insert.setString(4, info.location().getName());
        insert.setString(5, info.savedAt().toString());
        insert.setString(6, info.author());
        insert.setString(7, info.contentHash());
        insert.setInt(8, info.exerciseCount());
        insert.setBytes(9, document);
        insert.executeUpdate();
    }

    /** @return all of a patient's, newest first */
    static List<RevisionInfo> list(Connection connection, String patientId) throws SQLException {
        var found = new ArrayList<RevisionInfo>();
        try (var select = connection.prepareStatement(
                "select " + INDEX + " from program_revision where patient_id = ? order by revision_number desc")) {
            select.setString(1, patientId);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(info(rows));
                }
            }
        }
        return found;
    }

    /** @return the revision, checked against its hash, or empty when there is none */
    static Optional<Revision> load(Connection connection, String patientId, int number)
            throws SQLException, ClinicException {
        try (var select = connection.prepareStatement("select " + INDEX
                + ", document from program_revision where patient_id = ? and revision_number = ?")) {
            bindKey(select, patientId, number);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var info = info(row);
                var document = RevisionDocument.unpacked(row.getBytes("document"), info.contentHash());
                return Optional.of(new Revision(info, document.read()));
            }
        }
    }

    private static void bindKey(PreparedStatement statement, String patientId, int number) throws SQLException {
        statement.setString(1, patientId);
        statement.setInt(2, number);
    }

    private static RevisionInfo info(ResultSet row) throws SQLException {
        return new RevisionInfo(row.getString("id"), row.getString("patient_id"), row.getInt("revision_number"),
                LocationCode.getByName(row.getString("location")), Instant.parse(row.getString("saved_at")),
                row.getString("author"), row.getString("content_hash"), row.getInt("exercise_count"));
    }
}
