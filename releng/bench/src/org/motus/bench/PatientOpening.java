package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.jdbc.JdbcClinicFolders;

/**
 * Opening a patient with ten years of records: the record and the newest program, checked against their hashes and put on
 * record in the audit. The baseline is bare prepared statements that read the same rows of the same encrypted database. Each
 * patient is opened once in a session, and a session begins with opening the clinic, so that no view is on record already.
 */
final class PatientOpening {

    private static final int SESSIONS = 15;
    private static final int WARM_UPS = 5;
    private static final List<String> TABLES = List.of("patient_flag", "patient_equipment", "episode", "pain_site",
            "goal", "screening", "answer", "visit", "score", "diary_day");

    private final Path folder;
    private final List<Double> values = new ArrayList<>();
    private final List<Double> baselines = new ArrayList<>();
    private long rowsRead;

    PatientOpening(Path folder) throws ClinicException {
        this.folder = folder;
        TenYears.make(folder);
    }

    /** Median and 99th percentile, each as a row of the table. */
    List<String> rows() throws Exception {
        for (var session = -WARM_UPS; session < SESSIONS; session++) {
            session(session >= 0);
        }
        var what = "open a patient of ten years (" + TenYears.words() + "), against the bare prepared statements, ";
        return List.of(row(what + "median", 50), row(what + "99th percentile", 99));
    }

    private void session(boolean counts) throws Exception {
        try (var clinic = new JdbcClinicFolders().open(folder); var connection = ManyPatients.connect(folder)) {
            connection.setAutoCommit(false);
            var statements = statements(connection);
            for (var patient = 0; patient < TenYears.PATIENTS; patient++) {
                var id = TenYears.id(patient);
                var oursFirst = patient % 2 == 0;
                var first = oursFirst ? ours(clinic, id) : bare(connection, statements, id);
                var second = oursFirst ? bare(connection, statements, id) : ours(clinic, id);
                if (counts) {
                    values.add(oursFirst ? first : second);
                    baselines.add(oursFirst ? second : first);
                }
            }
            for (var statement : statements) {
                statement.close();
            }
            connection.rollback();
        }
    }

    private static double ours(Clinic clinic, String id) throws Exception {
        return Pair.Measure.of(() -> {
            clinic.loadPatient(id);
            clinic.latestRevision(id).orElseThrow();
        }).run();
    }

    private double bare(Connection connection, List<PreparedStatement> statements, String id) throws Exception {
        return Pair.Measure.of(() -> {
            for (var statement : statements) {
                read(statement, id);
            }
            connection.commit();
        }).run();
    }

    private static List<PreparedStatement> statements(Connection connection) throws SQLException {
        var statements = new ArrayList<PreparedStatement>();
        statements.add(connection.prepareStatement("select * from patient where id = ?"));
        for (var table : TABLES) {
            statements.add(connection
                    .prepareStatement("select * from " + table + " where patient_id = ? order by position"));
        }
        statements.add(connection.prepareStatement("select r.* from program_revision r join patient p"
                + " on p.id = r.patient_id and p.newest_revision = r.revision_number where p.id = ?"));
        return statements;
    }

    private void read(PreparedStatement statement, String id) throws SQLException {
        statement.setString(1, id);
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                rowsRead++;
            }
        }
    }

    private String row(String what, int percent) {
        if (rowsRead == 0) {
            throw new IllegalStateException("The baseline read nothing.");
        }
        var value = StoreSearch.percentile(values, percent);
        var baseline = StoreSearch.percentile(baselines, percent);
        return String.format(Locale.ROOT, "%s | %.1f ms | %.1f ms | %.2f", what, value, baseline, value / baseline);
    }
}
