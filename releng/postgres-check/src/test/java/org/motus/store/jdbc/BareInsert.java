package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One connection that inserts rows as plainly as can be. */
final class BareInsert implements TimedWork, AutoCloseable {

    /** About what a save writes: the rows that changed, and the row of the audit. */
    private static final int BYTES = 700;

    private final Connection connection;
    private final PreparedStatement insert;
    private final String text = "x".repeat(BYTES);
    private long rows;

    /**
     * @param connection
     *            to a schema with the table, the first of several to one without; closed with this
     */
    BareInsert(Connection connection, boolean first) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        if (first) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table bare (id bigint generated always as identity primary key, text text)");
            }
            connection.commit();
        }
        insert = connection.prepareStatement("insert into bare (text) values (?)");
    }

    @Override
    public void once() throws SQLException {
        insert.setString(1, text);
        insert.executeUpdate();
        connection.commit();
        rows++;
    }

    void forget() {
        rows = 0;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
