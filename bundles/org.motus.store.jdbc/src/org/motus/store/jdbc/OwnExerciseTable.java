package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.motus.store.ClinicException;
import org.motus.store.ExerciseDocument;
import org.motus.store.OwnExercise;

/** Versions of the clinic's own exercises: rows are inserted and read, never changed. */
final class OwnExerciseTable {

    private static final String INDEX = "exercise_id, version_number, changed_at, changed_by, removed, content_hash";
    private static final String COLUMNS = INDEX + ", document";

    /** A row as it is kept. */
    record Row(String id, int version, Instant changedAt, String changedBy, boolean removed, String contentHash,
            byte[] document) {

        OwnExercise read() throws ClinicException {
            return new OwnExercise(ExerciseDocument.unpacked(document, contentHash).read(), version, changedAt,
                    changedBy, removed);
        }
    }

    private OwnExerciseTable() {
    }

    static void insert(Connection connection, Row row) throws SQLException {
        try (var insert = connection
                .prepareStatement("insert into own_exercise (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, row.id());
            insert.setInt(2, row.version());
            insert.setString(3, row.changedAt().toString());
            insert.setString(4, row.changedBy());
            insert.setBoolean(5, row.removed());
            insert.setString(6, row.contentHash());
            insert.setBytes(7, row.document());
            insert.executeUpdate();
        }
    }

    /** @return how many versions there are */
    static int count(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from own_exercise");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** @return the newest of each exercise, those that are removed too */
    static List<Row> newest(Connection connection) throws SQLException {
        try (var select = connection
                .prepareStatement("select " + COLUMNS + " from own_exercise e where version_number ="
                        + " (select max(n.version_number) from own_exercise n where n.exercise_id = e.exercise_id)"
                        + " order by exercise_id")) {
            return rows(select);
        }
    }

    /** @return all versions of one exercise, newest first */
    static List<Row> all(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement(
                "select " + COLUMNS + " from own_exercise where exercise_id = ? order by version_number desc")) {
            select.setString(1, id);
            return rows(select);
        }
    }

    /** @return the newest version of one exercise */
    static Optional<Row> newest(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement("select " + COLUMNS + " from own_exercise where exercise_id = ?"
                + " and version_number = (select max(n.version_number) from own_exercise n where n.exercise_id = ?)")) {
            select.setString(1, id);
            select.setString(2, id);
            return rows(select).stream().findFirst();
        }
    }

    /** Work on one row after the other; their documents together may be long. */
    @FunctionalInterface
    interface Work {
        void on(Row row) throws SQLException, ClinicException;
    }

    /** Goes through every exercise and version, in order. */
    static void each(Connection connection, Work work) throws SQLException, ClinicException {
        if (missing(connection)) {
            return;
        }
        try (var select = connection.prepareStatement(
                "select " + COLUMNS + " from own_exercise order by exercise_id, version_number");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                work.on(row(rows));
            }
        }
    }

    /** @return the hash of each version, by exercise and number */
    static Map<String, String> hashes(Connection connection) throws SQLException {
        var hashes = new HashMap<String, String>();
        if (missing(connection)) {
            return hashes;
        }
        try (var select = connection.prepareStatement(
                "select exercise_id, version_number, content_hash from own_exercise");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                hashes.put(rows.getString(1) + " " + rows.getInt(2), rows.getString(3));
            }
        }
        return hashes;
    }

    /** A clinic that an earlier program made is looked at before it is brought to this one's form. */
    private static boolean missing(Connection connection) throws SQLException {
        return TableNames.of(connection).stream().noneMatch("own_exercise"::equalsIgnoreCase);
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Row>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows));
            }
        }
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getInt(2), Instant.parse(row.getString(3)), row.getString(4),
                row.getBoolean(5), row.getString(6), row.getBytes(7));
    }
}
