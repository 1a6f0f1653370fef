package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.jdbc.MoveProgress.Part;
import org.motus.store.jdbc.TableRows.Digest;

/** Copies every row of a clinic from one database into another, and compares what was read with what is there now. */
final class TableCopy {

    private final Connection from;
    private final Connection to;
    private final MoveProgress progress;
    private final SequencedMap<String, List<String>> tables;
    private final Map<String, Digest> read = new LinkedHashMap<>();
    private long all;
    private long done;

    /**
     * @param from
     *            in a transaction, while nobody writes
     * @param to
     *            in a transaction, brought to the same form by the same migrations
     * @param tables
     *            the columns of each table, a table after all that it refers to
     */
    TableCopy(Connection from, Connection to, SequencedMap<String, List<String>> tables, MoveProgress progress) {
        this.from = from;
        this.to = to;
        this.tables = tables;
        this.progress = progress;
    }

    /** Copies. What migrations put into the tables gives way. */
    void copy() throws SQLException {
        empty();
        for (var table : tables.keySet()) {
            all += Contents.count(from, table);
        }
        for (var table : tables.entrySet()) {
            read.put(table.getKey(), copy(table.getKey(), table.getValue()));
        }
    }

    private void empty() throws SQLException {
        for (var table : tables.sequencedKeySet().reversed()) {
            try (var delete = to.prepareStatement("delete from " + table)) {
                delete.executeUpdate();
            }
        }
    }

    private Digest copy(String table, List<String> columns) throws SQLException {
        try (var rows = new TableRows(from, table, columns); var insert = to.prepareStatement(insert(table, columns))) {
            var waiting = 0;
            while (rows.next()) {
                rows.bind(insert);
                insert.addBatch();
                if (++waiting == TableRows.BATCH) {
                    insert.executeBatch();
                    advance(Part.COPYING, waiting);
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
            advance(Part.COPYING, waiting);
            return rows.digest();
        }
    }

    private static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private void advance(Part part, long rows) {
        done += rows;
        progress.at(part, done, all);
    }

    /**
     * Reads everything back.
     *
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when a row is not there as it was read
     */
    void compare() throws SQLException, ClinicException {
        done = 0;
        for (var table : tables.entrySet()) {
            if (!reread(table.getKey(), table.getValue()).equals(read.get(table.getKey()))) {
                throw new ClinicException(Reason.DAMAGED, "The table " + table.getKey()
                        + " did not arrive as it was read, so the clinic was not moved; run verify on it and move it"
                        + " again.", null);
            }
        }
    }

    private Digest reread(String table, List<String> columns) throws SQLException {
        try (var rows = new TableRows(to, table, columns)) {
            while (rows.next()) {
                if (rows.count() % TableRows.BATCH == 0) {
                    advance(Part.READING, TableRows.BATCH);
                }
            }
            return rows.digest();
        }
    }
}
