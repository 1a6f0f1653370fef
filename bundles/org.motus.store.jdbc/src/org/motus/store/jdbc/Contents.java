package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.motus.store.ClinicException;
import org.motus.store.RevisionDocument;

/**
 * What a database holds, in short.
 *
 * @param rows
 *            number of rows of each table, by its name in lower case
 * @param revisions
 *            SHA-256 over every revision's patient, number and content hash, in order
 */
record Contents(SortedMap<String, Long> rows, String revisions) {

    /** @return number of rows of a table, 0 when there is no such table */
    long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /**
     * Reads everything, and checks each document against its hash.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#DAMAGED} when a document is not the one that was saved
     */
    static Contents read(Connection connection) throws SQLException, ClinicException {
        return new Contents(countRows(connection), digest(connection));
    }

    static SortedMap<String, Long> countRows(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Long>();
        var schema = connection.getSchema();
        try (var tables = connection.getMetaData().getTables(null, schema, "%", new String[] { "TABLE" })) {
            while (tables.next()) {
                // A server takes _ in the name of a schema for any sign.
                if (schema.equals(tables.getString("TABLE_SCHEM"))) {
                    counts.put(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT), 0L);
                }
            }
        }
        for (var entry : counts.entrySet()) {
            try (var count = connection.createStatement();
                    var row = count.executeQuery("select count(*) from " + entry.getKey())) {
                row.next();
                entry.setValue(row.getLong(1));
            }
        }
        return counts;
    }

    private static String digest(Connection connection) throws SQLException, ClinicException {
        var digest = FileMark.sha256();
        try (var select = connection.prepareStatement("select patient_id, revision_number, content_hash, document"
                + " from program_revision order by patient_id, revision_number"); var rows = select.executeQuery()) {
            while (rows.next()) {
                var hash = rows.getString(3);
                RevisionDocument.unpacked(rows.getBytes(4), hash);
                var line = rows.getString(1) + " " + rows.getInt(2) + " " + hash + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
