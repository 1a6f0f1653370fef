package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of a clinic that a move copies, as the database itself lists them: what a later migration adds is moved
 * without a word here.
 */
final class ClinicTables {

    /** Filled in by the migrations of each place; keys and failed sign-ins are in files on the one side and not copied row by row. */
    static final Set<String> APART = Set.of("schema_version", "clinic_key", "sign_in_count", "failed_sign_in");

    private ClinicTables() {
    }

    /**
     * @param connection
     *            to a database that holds the tables of one clinic and nothing else
     * @return the columns of each table by name, a table after all that it refers to
     */
    static SequencedMap<String, List<String>> copied(Connection connection) throws SQLException {
        var waiting = references(connection);
        waiting.keySet().removeAll(APART);
        var sorted = new LinkedHashMap<String, List<String>>();
        while (!waiting.isEmpty()) {
            var ready = waiting.entrySet().stream()
                    .filter(table -> sorted.keySet().containsAll(table.getValue()))
                    .map(SortedMap.Entry::getKey).toList();
            if (ready.isEmpty()) {
                throw new SQLException("Tables refer to one another in a circle: " + waiting.keySet());
            }
            for (var table : ready) {
                sorted.put(table, columns(connection, table));
                waiting.remove(table);
            }
        }
        return sorted;
    }

    /** @return what other tables each table refers to */
    private static SortedMap<String, SortedSet<String>> references(Connection connection) throws SQLException {
        var references = new TreeMap<String, SortedSet<String>>();
        for (var name : TableNames.of(connection)) {
            var others = new TreeSet<String>();
            try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
                while (keys.next()) {
                    others.add(lower(keys.getString("PKTABLE_NAME")));
                }
            }
            others.remove(lower(name));
            references.put(lower(name), others);
        }
        return references;
    }

    /** @return sorted by name, as databases keep columns in the order in which migrations brought them */
    static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new TreeSet<String>();
        try (var select = connection.prepareStatement("select * from " + table + " where 1 = 0");
                var none = select.executeQuery()) {
            var found = none.getMetaData();
            for (var column = 1; column <= found.getColumnCount(); column++) {
                columns.add(lower(found.getColumnName(column)));
            }
        }
        return List.copyOf(columns);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
