package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of one clinic, as its database lists them. */
final class TableNames {

    private TableNames() {
    }

    /** @return the names of the tables in the connection's schema, as the database writes them */
    static List<String> of(Connection connection) throws SQLException {
        var schema = connection.getSchema();
        var names = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, schema, "%", new String[] { "TABLE" })) {
            while (tables.next()) {
                // A server takes _ in the name of a schema for any sign, and none for all schemas.
                if (schema != null && schema.equals(tables.getString("TABLE_SCHEM"))) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }
}
