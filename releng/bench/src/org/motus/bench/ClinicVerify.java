package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.motus.store.jdbc.JdbcClinicFolders;

/**
 * A walk through a whole clinic against reading every column of every row of the same encrypted database once, table by
 * table.
 */
final class ClinicVerify {

    private static final int FEW = 10_000;

    private final Path folder;
    private long values;

    /**
     * @param folder
     *            holds the clinics; those that are not there are made
     */
    ClinicVerify(Path folder) {
        this.folder = folder;
    }

    List<String> rows() throws Exception {
        var rows = new ArrayList<String>();
        rows.add(row("verify, 10,000 patients", new ManyPatients().clinic(folder.resolve("ten-thousand"), FEW), 1, 3));
        rows.add(row("verify, 100,000 patients",
                new ManyPatients().clinic(folder.resolve("many"), StoreSearch.PATIENTS), 0, 1));
        return rows;
    }

    private String row(String what, Path place, int warmUps, int rounds) throws Exception {
        try (var clinic = new JdbcClinicFolders().open(place); var connection = ManyPatients.connect(place)) {
            connection.setAutoCommit(false);
            var verify = Pair.Measure.of(() -> {
                if (!clinic.verify().clean()) {
                    throw new IllegalStateException("The clinic that is measured is damaged.");
                }
            });
            return new Pair(what, verify, Pair.Measure.of(() -> read(connection))).row(warmUps, rounds);
        }
    }

    private void read(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%",
                new String[] { "TABLE" })) {
            while (tables.next()) {
                readTable(connection, tables.getString("TABLE_NAME"));
            }
        }
        connection.commit();
        if (values == 0) {
            throw new IllegalStateException("The baseline read nothing.");
        }
    }

    private void readTable(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("select * from " + table); var rows = select.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    values += rows.getObject(column) == null ? 0 : 1;
                }
            }
        }
    }
}
