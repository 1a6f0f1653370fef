package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;
import org.motus.testkit.CutWire;
import org.motus.testkit.InventedPrograms;

/** The network to the clinic's server fails: each call says so in seconds, and the clinic heals by itself. */
@ExtendWith(PostgresServer.class)
class ServerAwayTest {

    private final PostgresClinics clinics;
    private final Path folder;
    private CutWire wire;
    private Path file;

    ServerAwayTest(PostgresClinics clinics, @TempDir Path folder) {
        this.clinics = clinics;
        this.folder = folder;
    }

    @BeforeEach
    void aClinicBehindAWire() throws Exception {
        wire = new CutWire("127.0.0.1", clinics.port());
        file = clinics.create(folder, clinics.address("127.0.0.1", wire.port()));
    }

    @AfterEach
    void endWire() throws Exception {
        wire.close();
    }

    private static void away(Executable step) {
        var began = Instant.now();
        var refusal = assertThrows(ClinicException.class, step);
        assertEquals(Reason.UNREACHABLE, refusal.reason(), refusal.toString());
        assertEquals("The clinic server 127.0.0.1 does not answer; check the network and the server, then try again.",
                refusal.getMessage());
        var took = Duration.between(began, Instant.now());
        assertTrue(took.compareTo(Duration.ofSeconds(25)) < 0, "Told after " + took);
    }

    private static int patients(Clinic clinic) throws ClinicException {
        return clinic.countPatients(PatientQuery.of(""));
    }

    @Test
    void whileTheServerIsAwayItsClinicDoesNotOpen() throws Exception {
        wire.cut();
        away(() -> clinics.open(file));
        away(() -> clinics.desk().asks(file));
        wire.mend();
        clinics.open(file).close();
    }

    @Test
    void aConnectionThatBreaksInTheMiddleIsToldAndTheNextCallWorksAgain() throws Exception {
        try (var clinic = clinics.open(file)) {
            clinic.savePatient(patient().id("p-1").build());
            for (var i = 0; i < 3; i++) {
                wire.cut();
                away(() -> clinic.savePatient(patient().build()));
                away(() -> clinic.loadPatient("p-1"));
                wire.mend();
                assertEquals(1, patients(clinic));
            }
        }
    }

    @Test
    void aServerThatOnlyRestartsIsNotNoticedByWhoeverAsksAfterwards() throws Exception {
        try (var clinic = clinics.open(file)) {
            clinic.savePatient(patient().id("p-1").build());
            wire.mend();
            // The pool looks at a connection before it gives it, unless it was used just now.
            Thread.sleep(600);
            assertEquals(1, patients(clinic));
        }
    }

    @Test
    void aDeadNetworkIsNoticedInSeconds() throws Exception {
        try (var clinic = clinics.open(file)) {
            wire.block();
            away(() -> clinic.savePatient(patient().build()));
            wire.mend();
            assertEquals(0, patients(clinic));
        }
    }

    @Test
    void anAnswerThatGotLostIsAskedForAgainAndNothingIsSavedTwice() throws Exception {
        try (var clinic = clinics.open(file)) {
            clinic.savePatient(patient().id("p-1").build());
            var id = UUID.randomUUID().toString();
            var program = InventedPrograms.program(LocationCode.A, 2);
            for (var answers = 0; answers < 8; answers++) {
                assertEquals(1, patients(clinic));
                wire.loseAnswersAfter(answers);
                try {
                    clinic.saveRevision("p-1", program, "A. Clinician", 0, id);
                } catch (ClinicException e) {
                    assertEquals(Reason.UNREACHABLE, e.reason(), e.toString());
                }
                wire.mend();
            }
            assertEquals(1, clinic.saveRevision("p-1", program, "A. Clinician", 0, id).number());
            assertEquals(1, clinic.revisions("p-1").size());
            assertEquals(1, clinic.loadPatient("p-1").getVersion());
        }
    }

    @Test
    void theServerEndsTheConnectionsOfEverybody() throws Exception {
        try (var clinic = clinics.open(file)) {
            clinic.savePatient(patient().id("p-1").build());
            try (var connection = clinics.probe(file); var end = connection.createStatement()) {
                end.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and usename = current_user");
            }
            try {
                patients(clinic);
            } catch (ClinicException e) {
                assertEquals(Reason.UNREACHABLE, e.reason(), e.toString());
            }
            assertEquals(1, patients(clinic));
        }
    }

    @Test
    void whileTheServerIsAwayAClinicClosesAndIsClosed() throws Exception {
        var adas = folder.resolve("adas.motus-clinic");
        var made = clinics.createForAda(adas, clinics.address("127.0.0.1", wire.port()), "first of all passwords");
        made.recoveryKey().close();
        var clinic = made.clinic();
        wire.cut();
        clinic.close();
        var refusal = assertThrows(ClinicException.class, () -> patients(clinic));
        assertEquals(Reason.FAILED, refusal.reason());
    }
}
