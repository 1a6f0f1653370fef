package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

import org.motus.store.jdbc.AuditTable.Head;

/**
 * Adds a row to the audit under the lock of its head. The head is the one queue that all desks of a server stand in, so on a
 * server each step under the lock is one message there and back: two before the commit, where the plain way takes four.
 */
final class AuditAppending {

    private static final String TAKE = "update audit_head set newest_number = newest_number + 1 where id = 1";
    private static final String TAKE_AND_TELL = TAKE + " returning newest_number, newest_hash";
    static final String INSERT = "insert into audit (" + AuditTable.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CLOSE = "update audit_head set newest_hash = ? where id = 1";
    private static final String INSERT_AND_CLOSE = "with added as (" + INSERT + ") " + CLOSE;
    private static final int VALUES = 9;

    private final Connection connection;
    private final boolean shared;

    AuditAppending(Connection connection) throws SQLException {
        this.connection = connection;
        this.shared = Dialect.of(connection).shared();
    }

    /** @return the new end of the chain */
    Head append(AuditFact fact) throws SQLException {
        var head = take();
        // The time is taken under the lock: it goes back only where a clock does.
        var row = AuditRow.following(head.hash(), head.number(), Instant.now(), fact);
        if (shared) {
            try (var both = connection.prepareStatement(INSERT_AND_CLOSE)) {
                bind(both, row);
                both.setString(VALUES + 1, row.hash());
                both.executeUpdate();
            }
            return row.head();
        }
        try (var insert = connection.prepareStatement(INSERT); var close = connection.prepareStatement(CLOSE)) {
            bind(insert, row);
            insert.executeUpdate();
            close.setString(1, row.hash());
            close.executeUpdate();
        }
        return row.head();
    }

    /** @return the number of the new row and the hash of the row before */
    private Head take() throws SQLException {
        if (shared) {
            try (var update = connection.prepareStatement(TAKE_AND_TELL); var row = update.executeQuery()) {
                if (row.next()) {
                    return new Head(row.getLong(1), row.getString(2));
                }
                throw missing();
            }
        }
        try (var update = connection.prepareStatement(TAKE)) {
            update.executeUpdate();
        }
        return AuditTable.head(connection).orElseThrow(AuditAppending::missing);
    }

    private static SQLException missing() {
        return new SQLException("The head of the audit is missing", "XCXA0");
    }

    /** Fills the parameters of {@link #INSERT}. */
    static void bind(PreparedStatement insert, AuditRow row) throws SQLException {
        insert.setLong(1, row.number());
        insert.setLong(2, row.micros());
        insert.setString(3, row.user());
        insert.setString(4, row.act());
        insert.setString(5, row.patientId());
        insert.setString(6, row.subject());
        insert.setString(7, row.oldHash());
        insert.setString(8, row.newHash());
        insert.setString(VALUES, row.hash());
    }
}
