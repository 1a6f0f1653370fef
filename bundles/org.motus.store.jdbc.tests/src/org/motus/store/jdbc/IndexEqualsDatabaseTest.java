package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

@DisplayName("What is found in memory and in the database")
class IndexEqualsDatabaseTest {

    private static final List<String> GIVEN = List.of("Anna", "Bj\u00F6rn", "Chlo\u00E9", "Elif Maria", "\u0141ukasz",
            "\u05E9\u05E8\u05D4", "\uD83D\uDE00");
    private static final List<String> FAMILY = List.of("M\u00FCller", "O'Brien", "Nov\u00E1kov\u00E1-Smith", "Smith",
            "van der Berg");
    private static final List<String> TEXTS = List.of("", "a", "an", "mu", "smith", "anna smith", "k-1", "k-12",
            "1980", "zzz", "\u05E9", "brien a", "van berg", "m m", "%", "_");

    private final Random random = new Random(7);

    @TempDir
    Path temp;

    @Test
    @DisplayName("is the same for every text, order and part, also after saves, archiving and new programs")
    void same() throws Exception {
        var folder = temp.resolve("clinic");
        try (var clinic = (JdbcClinic) new JdbcClinicFolders().create(folder,
                new ClinicProfile("Praxis", "", "", "112", true));
                var connection = new DerbyProbe(ClinicFolder.of(folder)).connect()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < 60; i++) {
                clinic.savePatient(invented(i));
            }
            clinic.readRows();
            compare(clinic, connection);
            for (var i = 0; i < 40; i++) {
                change(clinic, i);
            }
            compare(clinic, connection);
            connection.rollback();
        }
    }

    private Patient invented(int number) {
        var builder = PatientBuilder.patient().named(one(GIVEN), one(FAMILY));
        if (random.nextInt(5) > 0) {
            builder.number("K-" + number);
        }
        if (random.nextInt(5) > 0) {
            builder.born(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000)).toString());
        }
        if (random.nextInt(3) > 0) {
            builder.episode(one(List.of(LocationCode.values())), "2026-01-01")
                    .visit("2026-01-0" + (1 + random.nextInt(9)), random.nextInt(11));
        }
        var patient = builder.build();
        patient.setArchived(random.nextInt(4) == 0);
        return patient;
    }

    private void change(JdbcClinic clinic, int step) throws Exception {
        if (step % 4 == 0) {
            clinic.savePatient(invented(100 + step));
            return;
        }
        var all = clinic.findPatients(PatientQuery.of("").finding(Archived.INCLUDED));
        var id = one(all).id();
        if (step % 4 == 1) {
            clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
            return;
        }
        var record = clinic.loadPatient(id);
        if (step % 4 == 2) {
            record.setFamilyName(one(FAMILY));
            record.setBirthDate(null);
        } else {
            record.setArchived(!record.isArchived());
        }
        clinic.savePatient(record);
    }

    private void compare(JdbcClinic clinic, Connection connection) throws Exception {
        for (var text : TEXTS) {
            for (var order : PatientOrder.values()) {
                for (var archived : Archived.values()) {
                    for (var down : List.of(true, false)) {
                        compare(clinic, connection, new PatientQuery(text, archived, order, down, 0, 1000));
                        compare(clinic, connection, new PatientQuery(text, archived, order, down, 3, 4));
                    }
                }
            }
        }
    }

    private static void compare(JdbcClinic clinic, Connection connection, PatientQuery query) throws Exception {
        var database = new PatientSearch(query, Dialect.DERBY);
        assertEquals(found(database, connection), clinic.findPatients(query), query::toString);
        assertEquals(database.count(connection), clinic.countPatients(query), query::toString);
    }

    private static List<?> found(PatientSearch search, Connection connection) throws SQLException {
        return search.find(connection);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
