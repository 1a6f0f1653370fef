package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.motus.store.Act;

/** The rows of the audit. They are inserted and read, never changed. */
final class AuditTable {

    static final String COLUMNS = "entry_number, recorded_at, user_name, act, patient_id, subject, old_hash,"
            + " new_hash, hash";
    private static final String SELECT = "select " + COLUMNS + " from audit";

    /**
     * The newest row of the chain.
     *
     * @param number
     *            0 when there is none
     */
    record Head(long number, String hash) {
    }

    private AuditTable() {
    }

    /**
     * Adds a row. From here to the end of the transaction nobody else adds one, so this comes last in a transaction:
     * who waits here for others must not hold up those others.
     *
     * @return the new end of the chain
     */
    static Head append(Connection connection, AuditFact fact) throws SQLException {
        return new AuditAppending(connection).append(fact);
    }

    /** @return the newest number and hash as they were kept, empty when somebody took that row away */
    static Optional<Head> head(Connection connection) throws SQLException {
        try (var select = connection
                .prepareStatement("select newest_number, newest_hash from audit_head where id = 1");
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(new Head(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }

    /** @return the rows whose number is greater, up to a number of them, by number */
    static List<AuditRow> upward(Connection connection, long after, long until) throws SQLException {
        try (var select = connection
                .prepareStatement(SELECT + " where entry_number > ? and entry_number <= ? order by entry_number")) {
            select.setLong(1, after);
            select.setLong(2, until);
            return rows(select.executeQuery());
        }
    }

    /** @return the lowest number that is greater than this one */
    static Optional<Long> next(Connection connection, long after) throws SQLException {
        try (var select = connection.prepareStatement("select min(entry_number) from audit where entry_number > ?")) {
            select.setLong(1, after);
            return number(select);
        }
    }

    /** @return what was recorded about one patient, by number */
    static List<AuditRow> about(Connection connection, String patientId) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where patient_id = ? order by entry_number")) {
            select.setString(1, patientId);
            return rows(select.executeQuery());
        }
    }

    /** @return the hash of a row, empty when there is no such row */
    static Optional<String> hash(Connection connection, long number) throws SQLException {
        try (var select = connection.prepareStatement("select hash from audit where entry_number = ?")) {
            select.setLong(1, number);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** @return the lowest number of a row that tells of an act, up to a number */
    static Optional<Long> first(Connection connection, Act act, long until) throws SQLException {
        try (var select = connection
                .prepareStatement("select min(entry_number) from audit where act = ? and entry_number <= ?")) {
            select.setString(1, act.name());
            select.setLong(2, until);
            return number(select);
        }
    }

    private static Optional<Long> number(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            row.next();
            var number = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(number);
        }
    }

    /** @return what the newest row that tells of an act says, empty when there is none */
    static Optional<String> newestSubject(Connection connection, Act act) throws SQLException {
        try (var select = connection.prepareStatement(
                "select subject from audit where act = ? order by entry_number desc fetch first 1 rows only")) {
            select.setString(1, act.name());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** @return the names of everybody in the audit, sorted */
    static List<String> people(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var select = connection.prepareStatement("select distinct user_name from audit");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        found.sort(String.CASE_INSENSITIVE_ORDER);
        return found;
    }

    static String select() {
        return SELECT;
    }

    /** Reads all rows and closes them. */
    static List<AuditRow> rows(ResultSet rows) throws SQLException {
        try (rows) {
            var found = new ArrayList<AuditRow>();
            while (rows.next()) {
                found.add(new AuditRow(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4),
                        rows.getString(5), rows.getString(6), rows.getString(7), rows.getString(8),
                        rows.getString(9)));
            }
            return found;
        }
    }
}
