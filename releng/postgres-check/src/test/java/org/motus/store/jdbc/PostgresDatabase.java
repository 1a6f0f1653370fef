package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * One clinic in a schema of a PostgreSQL server.
 *
 * @param server
 *            gives connections to the server's database
 * @param schema
 *            the clinic's schema
 */
record PostgresDatabase(DataSource server, String schema) implements Database {

    /** Makes an empty schema. */
    static PostgresDatabase create(DataSource server, String schema) throws SQLException {
        try (var connection = server.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        return new PostgresDatabase(server, schema);
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Connection connect() throws SQLException {
        var connection = server.getConnection();
        connection.setSchema(schema);
        return connection;
    }

    @Override
    public void shutDown() {
        // The server runs on, other programs may use it.
    }
}
