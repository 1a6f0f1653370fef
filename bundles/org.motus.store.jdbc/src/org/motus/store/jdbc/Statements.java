package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection and what was prepared on it: a save runs the same few statements again and again, and preparing one in Derby
 * costs as much as running it. They live as long as the connection.
 */
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /**
     * @param connection
     *            closed with this
     */
    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /**
     * @param sql
     *            one of a few; values are parameters
     * @return the statement, with the parameters that it was run with last; not to be closed
     */
    PreparedStatement of(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** Closes the connection, and with it everything that was prepared on it. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
