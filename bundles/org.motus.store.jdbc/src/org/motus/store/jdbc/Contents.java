package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.motus.store.ClinicException;
import org.motus.store.ExerciseDocument;
import org.motus.store.RevisionDocument;

/**
 * What a database holds, in short.
 *
 * @param rows
 *            number of rows of each table, by its name in lower case
 * @param revisions
 *            SHA-256 over every revision's patient, number and content hash, in order, and over the versions of the
 *            clinic's own exercises where there are any
 * @param audit
 *            the newest row of the audit; empty in a database that has none, or in a list of an earlier program
 */
record Contents(SortedMap<String, Long> rows, String revisions, Optional<AuditTable.Head> audit) {

    /** @return true when this database holds what a list says that it held */
    boolean holds(Contents listed) {
        return rows.equals(listed.rows) && revisions.equals(listed.revisions)
                && (listed.audit.isEmpty() || listed.audit.equals(audit));
    }

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
        var rows = countRows(connection);
        var head = rows.containsKey("audit_head") ? AuditTable.head(connection) : Optional.<AuditTable.Head>empty();
        return new Contents(rows, digest(connection), head);
    }

    static SortedMap<String, Long> countRows(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var name : TableNames.of(connection)) {
            counts.put(name.toLowerCase(Locale.ROOT), 0L);
        }
        for (var entry : counts.entrySet()) {
            entry.setValue(count(connection, entry.getKey()));
        }
        return counts;
    }

    static long count(Connection connection, String table) throws SQLException {
        try (var count = connection.createStatement();
                var row = count.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Clinics that have none, or are older than they, keep the sum that they had. */
    private static void ownExercises(Connection connection, MessageDigest digest) throws SQLException, ClinicException {
        OwnExerciseTable.each(connection, row -> {
            ExerciseDocument.unpacked(row.document(), row.contentHash());
            var line = "exercise " + row.id() + " " + row.version() + " " + row.removed() + " " + row.contentHash()
                    + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
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
        ownExercises(connection, digest);
        return HexFormat.of().formatHex(digest.digest());
    }
}
