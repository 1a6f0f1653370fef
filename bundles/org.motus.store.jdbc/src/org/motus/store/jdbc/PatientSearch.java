package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

/**
 * Finds patients by the start of their words. Each statement reads one index in one direction, so that its cost does not
 * hang on what a database's planner guesses: ids of a word from the word index, everybody in order from the name index,
 * and rows by their id.
 */
final class PatientSearch {

    /** More different words than this cannot all be in one record that people look for. */
    private static final int MOST_WORDS = 20;
    /** Up to this many matches are read by id and sorted here; more are met sooner on a walk in name order. */
    private static final int FEW = 1_000;
    /** Rows asked for in one statement. */
    private static final int CHUNK = 50;
    /** A page that ends sooner than this is read along the name index; beyond it one big sort is quicker. */
    private static final int NEAR = 5_000;

    private static final String SUMMARY = "select p.id, p.patient_number, p.given_name, p.family_name, p.birth_date,"
            + " p.sex, p.current_location, p.last_visit, p.last_pain, p.newest_revision, p.archived from patient p ";
    private static final String BY_ID = SUMMARY + "where p.id in (?" + ", ?".repeat(CHUNK - 1) + ")";
    private static final String ORDER = " order by p.family_key, p.given_key, p.id";
    /** A comment to PostgreSQL, an order to Derby. */
    private static final String ALONG_NAMES = "--DERBY-PROPERTIES index=patient_by_name\n";

    private final PatientQuery query;
    private final List<String> words;

    PatientSearch(PatientQuery query) {
        this.query = query;
        this.words = tellingWords(query.text());
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
                "select count(*) from patient p " + ALONG_NAMES + "where p.archived = false or ? = true")) {
            select.setBoolean(1, query.archived());
            try (var row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private List<PatientSummary> everybody(Connection connection) throws SQLException {
        var near = query.limit() < NEAR && query.offset() < NEAR;
        var sql = SUMMARY + (near ? ALONG_NAMES : "") + "where (p.archived = false or ? = true)" + ORDER
                + " offset ? rows fetch next ? rows only";
        try (var select = connection.prepareStatement(sql)) {
            select.setBoolean(1, query.archived());
            select.setInt(2, query.offset());
            select.setInt(3, query.limit());
            var found = new ArrayList<PatientSummary>();
            read(select, found);
            return found;
        }
    }

    /** @return ids of those in whom every word is found */
    private Set<String> matches(Connection connection) throws SQLException {
        if (words.size() > MOST_WORDS) {
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
                + "where w.word like ? escape '!' and (w.archived = false or ? = true)")) {
            select.setString(1, word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            select.setBoolean(2, query.archived());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    /** @return the ids of the page asked for, met on a walk in name order */
    private List<String> page(Connection connection, Set<String> matches) throws SQLException {
        var ids = new ArrayList<String>();
        var skip = query.offset();
        try (var select = connection.prepareStatement("select p.id from patient p " + ALONG_NAMES + ORDER);
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
        return byId(connection, List.copyOf(matches)).stream().sorted(PatientSearch::inNameOrder)
                .skip(query.offset()).limit(query.limit()).toList();
    }

    private static int inNameOrder(PatientSummary a, PatientSummary b) {
        var family = Folding.key(a.familyName()).compareTo(Folding.key(b.familyName()));
        if (family != 0) {
            return family;
        }
        var given = Folding.key(a.givenName()).compareTo(Folding.key(b.givenName()));
        return given != 0 ? given : a.id().compareTo(b.id());
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
                found.add(summary(rows));
            }
        }
    }

    /** A word that another one starts with says nothing new. */
    private static List<String> tellingWords(String text) {
        var all = Folding.words(text);
        return all.stream().filter(
                word -> all.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word))).toList();
    }

    private static PatientSummary summary(ResultSet row) throws SQLException {
        var birthDate = row.getDate("birth_date");
        var location = row.getString("current_location");
        var lastVisit = row.getDate("last_visit");
        var pain = row.getDouble("last_pain");
        Double lastPain = row.wasNull() ? null : pain;
        return new PatientSummary(row.getString("id"), row.getString("patient_number"), row.getString("given_name"),
                row.getString("family_name"), birthDate == null ? null : birthDate.toLocalDate(),
                Sex.getByName(row.getString("sex")), location == null ? null : LocationCode.getByName(location),
                lastVisit == null ? null : lastVisit.toLocalDate(), lastPain, row.getInt("newest_revision"),
                row.getBoolean("archived"));
    }
}
