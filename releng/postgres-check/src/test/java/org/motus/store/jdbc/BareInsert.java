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

    BareInsert(OwnServer server, int number) throws SQLException {
        connection = server.connect();
        if (number == 0) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table bare (id bigint generated always as identity primary key, text text)");
            }
        }
        connection.setAutoCommit(false);
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
