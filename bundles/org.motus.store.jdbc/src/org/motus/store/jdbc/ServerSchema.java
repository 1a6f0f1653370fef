package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;

/**
 * The part of a server's database that one clinic has to itself.
 *
 * @param server
 *            checked by {@link ServerRules#check(ServerAddress)}, so that its schema can stand in a statement
 */
record ServerSchema(ServerAddress server) {

    /**
     * Makes the schema where there is none of its name.
     *
     * @param connection
     *            commits
     * @return true when it was made, false when it was there and is empty
     * @throws ClinicException
     *             {@link Reason#NOT_EMPTY} when it holds tables
     */
    boolean make(Connection connection) throws SQLException, ClinicException {
        if (!exists(connection)) {
            execute(connection, "create schema " + server.schema());
            connection.commit();
            return true;
        }
        if (!tables(connection).isEmpty()) {
            throw new ClinicException(Reason.NOT_EMPTY, "The schema " + server.schema() + " on the clinic server "
                    + server.host() + " is in use already; connect to the clinic there, or choose another schema.",
                    null);
        }
        return false;
    }

    /**
     * Takes away what {@link #make} and the steps after it made.
     *
     * @param whole
     *            what {@link #make} returned
     */
    void undo(Connection connection, boolean whole) throws SQLException {
        connection.rollback();
        if (whole) {
            execute(connection, "drop schema " + server.schema() + " cascade");
        } else {
            for (var table : tables(connection)) {
                execute(connection, "drop table " + table + " cascade");
            }
        }
        connection.commit();
    }

    /**
     * @return the id of the clinic in this schema
     * @throws ClinicException
     *             {@link Reason#NOT_A_CLINIC} when there is none
     */
    String requireClinic(Connection connection) throws SQLException, ClinicException {
        if (tables(connection).contains("clinic")) {
            try (var select = connection.prepareStatement("select id from clinic"); var row = select.executeQuery()) {
                if (row.next()) {
                    return row.getString(1);
                }
            }
        }
        throw new ClinicException(Reason.NOT_A_CLINIC, "There is no clinic in schema " + server.schema()
                + " of database " + server.database() + " on " + server.host() + "; correct the names.", null);
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (server.schema().equals(schemas.getString("TABLE_SCHEM"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name is also looked at here: for the server _ is any sign. */
    private List<String> tables(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, server.schema(), "%", new String[] { "TABLE" })) {
            while (tables.next()) {
                if (server.schema().equals(tables.getString("TABLE_SCHEM"))) {
                    found.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
