package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.jdbc.JdbcClinicFolders;

/**
 * What one keystroke in the patient search costs the store among 100,000 invented patients: the count and the first 200
 * rows. The baseline is one prepared statement on the name index of the same encrypted database, which finds by the start
 * of the family name only.
 */
final class StoreSearch implements AutoCloseable {

    static final int PATIENTS = 100_000;
    private static final int NAMES = 200;
    private static final int PAGE = 200;
    private static final double IN_MEMORY_MILLIS = 5;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Clinic clinic;
    private final Connection connection;
    private final PreparedStatement bare;
    private final List<String> typed = new ArrayList<>();

    StoreSearch(Path folder) throws ClinicException, SQLException {
        var many = new ManyPatients();
        clinic = new JdbcClinicFolders().open(many.clinic(folder, PATIENTS));
        connection = ManyPatients.connect(folder);
        connection.setAutoCommit(false);
        bare = connection.prepareStatement("select id, patient_number, given_name, family_name, birth_date from patient"
                + " where family_key >= ? and family_key < ? order by family_key, given_key, id"
                + " fetch first " + PAGE + " rows only");
        for (var name = 0; name < NAMES; name++) {
            var word = name % 2 == 0 ? many.family() : many.given();
            for (var letters = 1; letters <= word.length(); letters++) {
                typed.add(word.substring(0, letters));
            }
        }
    }

    /** Median and 99th percentile, each as a row of the table. */
    List<String> rows() throws Exception {
        waitForTheIndex();
        var values = new ArrayList<Double>();
        var baselines = new ArrayList<Double>();
        for (var round = 0; round < 3; round++) {
            values.clear();
            baselines.clear();
            for (var text : typed) {
                values.add(Pair.Measure.of(() -> search(text)).run());
                baselines.add(Pair.Measure.of(() -> bare(text)).run());
            }
        }
        var what = "store search, 100,000 patients, a keystroke, against the bare prepared statement, ";
        return List.of(row(what + "median", percentile(values, 50), percentile(baselines, 50)),
                row(what + "99th percentile", percentile(values, 99), percentile(baselines, 99)));
    }

    /** The first search begins to read the rows into memory; until then searches run in the database. */
    private void waitForTheIndex() throws Exception {
        var end = System.nanoTime() + PATIENCE_NANOS;
        var quick = 0;
        while (quick < 20 && System.nanoTime() < end) {
            quick = Pair.Measure.of(() -> search("an")).run() < IN_MEMORY_MILLIS ? quick + 1 : 0;
        }
    }

    private void search(String text) throws ClinicException {
        var query = PatientQuery.of(text);
        if (clinic.countPatients(query) < clinic.findPatients(query.page(0, PAGE)).size()) {
            throw new IllegalStateException("The count is less than the rows.");
        }
    }

    private void bare(String text) throws SQLException {
        bare.setString(1, text);
        bare.setString(2, text + '\uFFFF');
        try (var rows = bare.executeQuery()) {
            while (rows.next()) {
                for (var column = 1; column <= 5; column++) {
                    rows.getString(column);
                }
            }
        }
        connection.commit();
    }

    private static String row(String what, double value, double baseline) {
        return String.format(Locale.ROOT, "%s | %.2f ms | %.2f ms | %.2f", what, value, baseline, value / baseline);
    }

    static double percentile(List<Double> times, int percent) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public void close() throws ClinicException, SQLException {
        bare.close();
        connection.rollback();
        connection.close();
        clinic.close();
    }
}
