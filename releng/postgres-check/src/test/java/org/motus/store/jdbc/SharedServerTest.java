package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;
import org.motus.store.ServerAddress;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** Two desks of one practice on one server. */
@ExtendWith(PostgresServer.class)
class SharedServerTest {

    private final PostgresClinics clinics;
    private final Path folder;

    SharedServerTest(PostgresClinics clinics, @TempDir Path folder) {
        this.clinics = clinics;
        this.folder = folder;
    }

    @Test
    void programsSavedAtTwoDesksAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        var file = clinics.create(folder);
        try (var front = clinics.open(file); var back = clinics.open(file)) {
            var id = front.savePatient(PatientBuilder.patient().build()).getId();
            var numbers = new TreeSet<Integer>();
            try (var workers = Executors.newFixedThreadPool(8)) {
                for (var number : workers.invokeAll(List.of(saves(front, id), saves(back, id), saves(front, id),
                        saves(back, id), saves(front, id), saves(back, id), saves(front, id), saves(back, id)))) {
                    numbers.addAll(number.get());
                }
            }
            assertEquals(IntStream.rangeClosed(1, 40).boxed().collect(Collectors.toCollection(TreeSet::new)), numbers);
            assertEquals(40, back.findPatients(PatientQuery.of("")).get(0).revision());
        }
    }

    private static Callable<List<Integer>> saves(Clinic desk, String id) {
        return () -> {
            var numbers = new ArrayList<Integer>();
            for (var i = 0; i < 5; i++) {
                numbers.add(
                        desk.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician").number());
            }
            return numbers;
        };
    }

    @Test
    void theDeskThatSavesSecondIsToldAndLosesNothing() throws Exception {
        var file = clinics.create(folder);
        try (var front = clinics.open(file); var back = clinics.open(file)) {
            var id = front.savePatient(PatientBuilder.patient().build()).getId();
            var late = back.loadPatient(id);
            var early = front.loadPatient(id);
            early.setPhone("030 1");
            front.savePatient(early);
            late.setPhone("030 2");
            assertEquals(Reason.CONFLICT,
                    assertThrows(ClinicException.class, () -> back.savePatient(late)).reason());
            assertEquals("030 1", back.loadPatient(id).getPhone());
        }
    }

    @Test
    void desksThatStartAtOnceMakeTheTablesOnce() throws Exception {
        var address = clinics.address();
        makeSchema(address);
        Callable<Boolean> start = () -> {
            try (var connection = clinics.connect(address)) {
                Migrations.shipped().bring(connection, Dialect.POSTGRESQL);
            }
            return true;
        };
        try (var workers = Executors.newFixedThreadPool(6)) {
            for (var done : workers.invokeAll(List.of(start, start, start, start, start, start))) {
                done.get();
            }
        }
        try (var connection = clinics.connect(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*), max(version), count(distinct version)"
                        + " from schema_version")) {
            rows.next();
            assertEquals(rows.getInt(2), rows.getInt(1));
            assertEquals(rows.getInt(2), rows.getInt(3));
        }
    }

    private void makeSchema(ServerAddress address) throws Exception {
        try (var connection = clinics.connect(address)) {
            connection.setAutoCommit(false);
            assertTrue(new ServerSchema(address).make(connection));
            connection.commit();
        }
    }

    @Test
    void theTablesOfTheStepBeforeGetThoseOfTheKeys() throws Exception {
        var address = clinics.address();
        makeSchema(address);
        try (var connection = clinics.connect(address)) {
            new Migrations(Migrations.shipped().steps().subList(0, 3)).bring(connection, Dialect.POSTGRESQL);
            assertFalse(Contents.countRows(connection).containsKey("clinic_key"));
            Migrations.shipped().bring(connection, Dialect.POSTGRESQL);
            assertEquals(0, Contents.countRows(connection).get("clinic_key"));
            assertEquals(1, Contents.countRows(connection).get("sign_in_count"));
        }
    }

    @Test
    void aStepThatFailsLeavesNoTableBehind() throws Exception {
        var address = clinics.address();
        makeSchema(address);
        var steps = new Migrations(List.of(new Migrations.Step(1, "0001-bad",
                "create table half (id integer);\nnonsense;\n")));
        try (var connection = clinics.connect(address)) {
            assertThrows(SQLException.class, () -> steps.bring(connection, Dialect.POSTGRESQL));
            try (var tables = connection.getMetaData().getTables(null, address.schema(), "half", null)) {
                assertFalse(tables.next());
            }
        }
    }
}
