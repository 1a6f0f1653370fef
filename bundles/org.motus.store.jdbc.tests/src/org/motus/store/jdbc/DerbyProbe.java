package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** A way past the store into the database of a clinic that is open in this program. */
record DerbyProbe(ClinicFolder folder) {

    Connection connect() throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.database().toString());
        return source.getConnection();
    }
}
