package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** When the clock was what, as far as a clinic's database knows. */
final class ClockMarks {

    private ClockMarks() {
    }

    /** @return the newest time that was written on a revision or a step of an update */
    static Optional<Instant> newest(Connection connection) throws SQLException {
        var revision = newest(connection, "select max(saved_at) from program_revision");
        var step = newest(connection, "select max(applied_at) from schema_version");
        return revision.isEmpty() || step.filter(revision.get()::isBefore).isPresent() ? step : revision;
    }

    private static Optional<Instant> newest(Connection connection, String sql) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(sql)) {
            return row.next() ? Optional.ofNullable(row.getString(1)).map(Instant::parse) : Optional.empty();
        }
    }
}
