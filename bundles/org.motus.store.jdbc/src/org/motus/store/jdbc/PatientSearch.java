package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.store.PatientSummary;

/**
 * Finds patients in the database by the start of their words; {@link PatientIndex} does the same in memory. Each statement reads one index in one direction, so that its cost does not
 * hang on what a database's planner guesses: ids of a word from the word index, everybody in order from the name index,
 * and rows by their id.
 */
final class PatientSearch {

    /** Up to this many matches are read by id and sorted here; more are met sooner on a walk in name order. */
    private static final int FEW = 1_000;
    /** Rows asked for in one statement. */
    private static final int CHUNK = 50;
    /** A page that ends sooner than this is read along the name index; beyond it one big sort is quicker. */
    private static final int NEAR = 5_000;

    private static final String BY_ID = PatientRows.SELECT + "where p.id in (?" + ", ?".repeat(CHUNK - 1) + ")";
    private static final String BY_NAME = "p.family_key, p.given_key, p.id";
    private static final String SHOWN = "p.archived = ? or p.archived = ?";
    /** A comment to PostgreSQL, an order to Derby. */
    private static final String ALONG_NAMES = "--DERBY-PROPERTIES index=patient_by_name\n";

    private final PatientQuery query;
    private final Dialect dialect;
    private final List<String> words;

    PatientSearch(PatientQuery query, Dialect dialect) {
        this.query = query;
        this.dialect = dialect;
        this.words = Folding.tellingWords(query.text());
    }

    List<PatientSummary> find(Connection connection) throws SQLException {
        if (words.isEmpty()) {
            return everybody(connection);
        }
        var matches = matches(connection);
        if (matches.size() <= FEW) {
            return few(connection, matches);
        }
        var ids = page(connection, matches);
        return inOrderOf(ids, byId(connection, ids));
    }

    int count(Connection connection) throws SQLException {
        if (!words.isEmpty()) {
            return matches(connection).size();
        }
        try (var select = connection.prepareStatement(
                "select count(*) from patient p " + ALONG_NAMES + "where " + SHOWN)) {
            bindShown(select, 1);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private List<PatientSummary> everybody(Connection connection) throws SQLException {
        var near = query.limit() < NEAR && query.offset() < NEAR;
        var sql = PatientRows.SELECT + (near ? alongNames() : "") + "where (" + SHOWN + ")" + order()
                + " offset ? rows fetch next ? rows only";
        try (var select = connection.prepareStatement(sql)) {
            bindShown(select, 1);
            select.setInt(3, query.offset());
            select.setInt(4, query.limit());
            var found = new ArrayList<PatientSummary>();
            read(select, found);
            return found;
        }
    }

    /** @return the hint that helps where the name index is in the order asked for */
    private String alongNames() {
        return query.order() == PatientOrder.NAME && !query.descending() ? ALONG_NAMES : "";
    }

    private String order() {
        var down = query.descending() ? " desc" : "";
        if (query.order() == PatientOrder.NAME) {
            return " order by " + BY_NAME.replace(",", down + ",") + down;
        }
        return " order by " + sortedColumn() + down + " nulls last, " + BY_NAME;
    }

    private String sortedColumn() {
        return switch (query.order()) {
            case NAME -> "p.family_key";
            case NUMBER -> dialect.byCodePoint("p.patient_number");
            case BIRTH_DATE -> "p.birth_date";
            case LOCATION -> dialect.byCodePoint("p.current_location");
            case LAST_VISIT -> "p.last_visit";
            case PAIN -> "p.last_pain";
            case PROGRAM -> "nullif(p.newest_revision, 0)";
        };
    }

    private void bindShown(PreparedStatement select, int first) throws SQLException {
        select.setBoolean(first, query.archived() == Archived.ONLY);
        select.setBoolean(first + 1, query.archived() != Archived.LEFT_OUT);
    }

    /** @return ids of those in whom every word is found */
    private Set<String> matches(Connection connection) throws SQLException {
        if (words.size() > PatientWords.MOST) {
            return Set.of();
        }
        var matches = new HashSet<String>();
        var first = true;
        for (var word : words) {
            var some = idsOf(connection, word);
            if (first) {
                matches.addAll(some);
            } else {
                matches.retainAll(some);
            }
            first = false;
            if (matches.isEmpty()) {
                break;
            }
        }
        return matches;
    }

    private Set<String> idsOf(Connection connection, String word) throws SQLException {
        var ids = new HashSet<String>();
        try (var select = connection.prepareStatement("select w.patient_id from patient_word w "
                + "--DERBY-PROPERTIES index=patient_word_by_word\n"
                + "where w.word like ? escape '!' and (" + SHOWN.replace("p.", "w.") + ")")) {
            select.setString(1, word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            bindShown(select, 2);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    /** @return the ids of the page asked for, met on a walk through everybody in order */
    private List<String> page(Connection connection, Set<String> matches) throws SQLException {
        var ids = new ArrayList<String>();
        var skip = query.offset();
        try (var select = connection.prepareStatement("select p.id from patient p " + alongNames() + order());
                var rows = select.executeQuery()) {
            while (ids.size() < query.limit() && rows.next()) {
                var id = rows.getString(1);
                if (!matches.contains(id)) {
                    continue;
                }
                if (skip > 0) {
                    skip--;
                } else {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private List<PatientSummary> few(Connection connection, Set<String> matches) throws SQLException {
        return byId(connection, List.copyOf(matches)).stream().map(SortedPatient::of)
                .sorted(SortedPatient.in(query.order(), query.descending())).map(SortedPatient::row)
                .skip(query.offset()).limit(query.limit()).toList();
    }

    private static List<PatientSummary> inOrderOf(List<String> ids, List<PatientSummary> found) {
        var byId = new HashMap<String, PatientSummary>();
        found.forEach(patient -> byId.put(patient.id(), patient));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static List<PatientSummary> byId(Connection connection, List<String> ids) throws SQLException {
        var found = new ArrayList<PatientSummary>();
        try (var select = connection.prepareStatement(BY_ID)) {
            for (var from = 0; from < ids.size(); from += CHUNK) {
                for (var i = 0; i < CHUNK; i++) {
                    // The last chunk asks for its last id again.
                    select.setString(i + 1, ids.get(Math.min(from + i, ids.size() - 1)));
                }
                read(select, found);
            }
        }
        return found;
    }

    private static void read(PreparedStatement select, List<PatientSummary> found) throws SQLException {
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(PatientRows.read(rows));
            }
        }
    }
}
