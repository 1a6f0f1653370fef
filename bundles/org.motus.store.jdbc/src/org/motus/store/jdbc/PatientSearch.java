package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

/** Finds patients by the start of their words. */
final class PatientSearch {

    /** More different words than this cannot all be in one record that people look for. */
    private static final int MOST_WORDS = 20;

    private static final String COLUMNS = "p.id, p.patient_number, p.given_name, p.family_name, p.birth_date, p.sex,"
            + " p.current_location, p.last_visit, p.last_pain, p.newest_revision, p.archived";
    private static final String ORDER = " order by p.family_key, p.given_key, p.id"
            + " offset ? rows fetch next ? rows only";

    private final PatientQuery query;
    private final List<String> words;

    PatientSearch(PatientQuery query) {
        this.query = query;
        this.words = tellingWords(query.text());
    }

    List<PatientSummary> find(Connection connection) throws SQLException {
        var found = new ArrayList<PatientSummary>();
        if (hopeless()) {
            return found;
        }
        try (var select = connection.prepareStatement("select " + COLUMNS + from() + ORDER)) {
            var index = bindWords(select);
            select.setInt(index++, query.offset());
            select.setInt(index, query.limit());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(summary(rows));
                }
            }
        }
        return found;
    }

    int count(Connection connection) throws SQLException {
        if (hopeless()) {
            return 0;
        }
        try (var select = connection.prepareStatement("select count(*)" + from())) {
            bindWords(select);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private boolean hopeless() {
        return words.size() > MOST_WORDS;
    }

    private String from() {
        var sql = new StringBuilder(" from patient p where 1 = 1");
        if (!query.archived()) {
            sql.append(" and p.archived = false");
        }
        for (var i = 0; i < words.size(); i++) {
            sql.append(" and p.id in (select w").append(i).append(".patient_id from patient_word w").append(i)
                    .append(" where w").append(i).append(".word like ? escape '!')");
        }
        return sql.toString();
    }

    private int bindWords(PreparedStatement statement) throws SQLException {
        var index = 1;
        for (var word : words) {
            statement.setString(index++, word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return index;
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
