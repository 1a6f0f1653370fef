package org.motus.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientQuery;
import org.motus.store.jdbc.JdbcClinicFolders;

/** A clinic with many invented patients, written past the store, which would take an hour. */
final class ManyPatients {

    /** Patients, first by name, who have a record of two years and a program. */
    static final int WITH_RECORDS = 60;

    private static final int BATCH = 2_000;
    private static final int VISITS = 16;
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

    /**
     * Makes the clinic, unless an earlier measurement left it there.
     *
     * @return the folder
     */
    Path clinic(Path folder, int patients) throws ClinicException, SQLException {
        if (Files.exists(folder)) {
            return folder;
        }
        try (var clinic = new JdbcClinicFolders().create(folder, new ClinicProfile("Bench", "", "", "112", true))) {
            try (var connection = connect(folder)) {
                connection.setAutoCommit(false);
                fill(connection, patients);
                connection.commit();
            }
            records(clinic);
        }
        return folder;
    }

    /** A connection of its own to the database of a clinic that is open in this Java. */
    static Connection connect(Path folder) throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toAbsolutePath().resolve("database").toString());
        return source.getConnection();
    }

    private void fill(Connection connection, int patients) throws SQLException {
        try (var patient = connection.prepareStatement("insert into patient (id, version, patient_number, given_name,"
                + " family_name, birth_date, sex, language, archived, family_key, given_key, newest_revision)"
                + " values (?, 1, ?, ?, ?, ?, 'UNKNOWN', 'en-US', false, ?, ?, 0)");
                var word = connection.prepareStatement(
                        "insert into patient_word (patient_id, word, archived) values (?, ?, false)")) {
            for (var number = 0; number < patients; number++) {
                add(patient, word, number);
                if (number % BATCH == BATCH - 1 || number == patients - 1) {
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

    /** @return an invented family name, lower case */
    String family() {
        return one(STARTS) + one(ENDS) + Integer.toString(random.nextInt(60), 36);
    }

    /** @return an invented given name, lower case */
    String given() {
        return one(GIVEN);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static void records(Clinic clinic) throws ClinicException {
        var starter = new ProgramStarter(Library.standard());
        for (var row : clinic.findPatients(PatientQuery.of("").page(0, WITH_RECORDS))) {
            var patient = clinic.loadPatient(row.id());
            patient.getEpisodes().add(episode());
            clinic.savePatient(patient);
            clinic.saveRevision(row.id(), starter.start(LocationCode.A, Profile.GENTLE, LocalDate.now(), "Bench"),
                    "Bench");
        }
    }

    private static Episode episode() {
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        episode.setId(UUID.randomUUID().toString());
        episode.setLocation(LocationCode.A);
        episode.setStartedOn(LocalDate.now().minusYears(2));
        for (var number = 0; number < VISITS; number++) {
            var day = LocalDate.now().minusDays(45L * (VISITS - number));
            var site = ClinicFactory.eINSTANCE.createPainSite();
            site.setId(UUID.randomUUID().toString());
            site.setRegion("lower-back");
            site.setLocation(LocationCode.A);
            site.setPainNow(number % 10);
            site.setRecordedOn(day);
            episode.getSites().add(site);
            var score = ClinicFactory.eINSTANCE.createScore();
            score.setId(UUID.randomUUID().toString());
            score.setMeasureId("NPRS");
            score.setItem("current");
            score.setValue((double) (number % 10));
            var visit = ClinicFactory.eINSTANCE.createVisit();
            visit.setId(UUID.randomUUID().toString());
            visit.setDate(day);
            visit.getScores().add(score);
            episode.getVisits().add(visit);
        }
        return episode;
    }
}
