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
        var data = connection.getMetaData();
        // The schema is taken for a pattern, in which an underscore stands for any letter: of another clinic's schema too.
        var escape = data.getSearchStringEscape();
        var schema = connection.getSchema().replace(escape, escape + escape).replace("_", escape + "_").replace("%",
                escape + "%");
        var names = new ArrayList<String>();
        try (var tables = data.getTables(null, schema, "%", new String[] { "TABLE" })) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
