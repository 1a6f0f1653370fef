package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientQuery;
import org.motus.store.jdbc.JdbcClinicFolders;

/**
 * What one keystroke in the patient search costs the store among 100,000 invented patients: the count and the first 200
 * rows. The baseline is one prepared statement on the name index of the same encrypted database, which finds by the start
 * of the family name only.
 */
final class StoreSearch implements AutoCloseable {

    private static final int PATIENTS = 100_000;
    private static final int NAMES = 200;
    private static final int PAGE = 200;
    private static final int BATCH = 2_000;
    private static final double IN_MEMORY_MILLIS = 5;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final List<String> STARTS = List.of("an", "bel", "cor", "dem", "er", "fal", "gor", "hal", "iv",
            "jan",
            "kow", "lor", "mul", "nov", "or", "pet", "ros", "smi", "tan", "wal");
    private static final List<String> ENDS = List.of("a", "berg", "dez", "er", "ez", "ini", "ka", "ke", "man", "o",
            "ov",
            "son", "stein", "ula", "ton");
    private static final List<String> GIVEN = List.of("anna", "boris", "clara", "dmitri", "elif", "fatima", "gabor",
            "helene", "ivan", "jorge", "kim", "lukas", "maria", "noor", "olga", "petra", "quinn", "rosa", "sam",
            "toni");

    private final Random random = new Random(3);
    private final Clinic clinic;
    private final Connection connection;
    private final PreparedStatement bare;
    private final List<String> typed = new ArrayList<>();

    StoreSearch(Path folder) throws ClinicException, SQLException {
        clinic = new JdbcClinicFolders().create(folder, new ClinicProfile("Bench", "", "", "112", true));
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toAbsolutePath().resolve("database").toString());
        connection = source.getConnection();
        connection.setAutoCommit(false);
        fill();
        bare = connection.prepareStatement("select id, patient_number, given_name, family_name, birth_date from patient"
                + " where family_key >= ? and family_key < ? order by family_key, given_key, id"
                + " fetch first " + PAGE + " rows only");
        for (var name = 0; name < NAMES; name++) {
            var word = name % 2 == 0 ? family() : one(GIVEN);
            for (var letters = 1; letters <= word.length(); letters++) {
                typed.add(word.substring(0, letters));
            }
        }
    }

    private void fill() throws SQLException {
        try (var patient = connection.prepareStatement("insert into patient (id, version, patient_number, given_name,"
                + " family_name, birth_date, sex, language, archived, family_key, given_key, newest_revision)"
                + " values (?, 1, ?, ?, ?, ?, 'UNKNOWN', 'en-US', false, ?, ?, 0)");
                var word = connection.prepareStatement(
                        "insert into patient_word (patient_id, word, archived) values (?, ?, false)")) {
            for (var number = 0; number < PATIENTS; number++) {
                add(patient, word, number);
                if (number % BATCH == BATCH - 1) {
                    patient.executeBatch();
                    word.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private void add(PreparedStatement patient, PreparedStatement word, int number) throws SQLException {
        var given = one(GIVEN);
        var family = family();
        var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        patient.setString(1, "p-" + number);
        patient.setString(2, "K-" + number);
        patient.setString(3, given);
        patient.setString(4, family);
        patient.setDate(5, Date.valueOf(born));
        patient.setString(6, family);
        patient.setString(7, given);
        patient.addBatch();
        for (var found : List.of(given, family, "p-" + number, "k-" + number, born.toString())) {
            word.setString(1, "p-" + number);
            word.setString(2, found);
            word.addBatch();
        }
    }

    private String family() {
        return one(STARTS) + one(ENDS) + Integer.toString(random.nextInt(60), 36);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
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
        var what = "store search, 100,000 patients, a keystroke, ";
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

    private static double percentile(List<Double> times, int percent) {
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
