package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.AuditEntry;
import org.motus.store.AuditQuery;
import org.motus.store.ClinicException;

/** One search of the audit: a statement and its values. */
final class AuditSearch {

    private final StringBuilder sql = new StringBuilder(AuditTable.select()).append(" where entry_number < ?");
    private final List<Object> values = new ArrayList<>();

    private AuditSearch(AuditQuery query) {
        values.add(query.before());
        equal("user_name", query.user());
        equal("patient_id", query.patientId());
        span(" and recorded_at >= ?", query.since());
        span(" and recorded_at < ?", query.until());
        if (!query.acts().isEmpty()) {
            sql.append(" and act in (").append(String.join(", ", Collections.nCopies(query.acts().size(), "?")))
                    .append(')');
            query.acts().stream().map(Act::name).sorted().forEach(values::add);
        }
        sql.append(" order by entry_number desc fetch first ").append(query.limit()).append(" rows only");
    }

    /** @return the rows found, newest first */
    static List<AuditEntry> run(Connection connection, AuditQuery query) throws SQLException, ClinicException {
        var search = new AuditSearch(query);
        var found = new ArrayList<AuditEntry>();
        try (var select = connection.prepareStatement(search.sql.toString())) {
            for (var i = 0; i < search.values.size(); i++) {
                select.setObject(i + 1, search.values.get(i));
            }
            for (var row : AuditTable.rows(select.executeQuery())) {
                found.add(row.entry());
            }
        }
        return found;
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    /** Whole microseconds: an end between two of them leaves out what comes before it. */
    private void span(String condition, @Nullable Instant moment) {
        if (moment != null) {
            sql.append(condition);
            values.add(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
        }
    }
}
