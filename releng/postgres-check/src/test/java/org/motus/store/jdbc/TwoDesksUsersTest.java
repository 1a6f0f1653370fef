package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.PatientQuery;
import org.motus.store.Role;

/** Users of one clinic, changed and guessed at from two desks. */
@ExtendWith(PostgresServer.class)
class TwoDesksUsersTest {

    private static final String ADAS = "first of all passwords";

    private final PostgresClinics clinics;
    private final Path file;
    private final List<Long> waited = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    TwoDesksUsersTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        this.clinics = clinics;
        this.file = folder.resolve("clinic.motus-clinic");
        var made = clinics.createForAda(file, clinics.address(), ADAS);
        made.recoveryKey().close();
        made.clinic().close();
    }

    @Test
    void usersAddedAtTwoDesksAtOnceAllSignIn() throws Exception {
        try (var front = clinics.open(file, "Ada Admin", ADAS);
                var back = clinics.open(file, "Ada Admin", ADAS);
                var workers = Executors.newFixedThreadPool(2)) {
            for (var done : workers.invokeAll(List.of(adds(front, "Front"), adds(back, "Back")))) {
                done.get();
            }
            assertEquals(13, front.users().list().size());
        }
        for (var i = 0; i < 6; i++) {
            clinics.open(file, "Front " + i, "password of Front " + i).close();
            clinics.open(file, "Back " + i, "password of Back " + i).close();
        }
    }

    private static Callable<Boolean> adds(Clinic desk, String name) {
        return () -> {
            for (var i = 0; i < 6; i++) {
                try (var password = PostgresClinics.secret("password of " + name + " " + i)) {
                    desk.users().add(name + " " + i, Role.CLINICIAN, password);
                }
            }
            return true;
        };
    }

    @Test
    void ofTwoPasswordsSetAtOnceOneOpensAndTheOtherDoesNot() throws Exception {
        try (var front = clinics.open(file, "Ada Admin", ADAS);
                var back = clinics.open(file, "Ada Admin", ADAS);
                var workers = Executors.newFixedThreadPool(2)) {
            var cleo = front.users().add("Cleo", Role.CLINICIAN, PostgresClinics.secret("to be changed"));
            for (var done : workers.invokeAll(List.of(sets(front, cleo.id(), "set in front"),
                    sets(back, cleo.id(), "set in the back")))) {
                done.get();
            }
        }
        var opened = 0;
        for (var password : List.of("set in front", "set in the back", "to be changed")) {
            try {
                clinics.open(file, "Cleo", password).close();
                opened++;
            } catch (ClinicException e) {
                assertEquals(Reason.WRONG_PASSWORD, e.reason());
            }
        }
        assertEquals(1, opened);
        clinics.open(file, "Ada Admin", ADAS).close();
    }

    private static Callable<Boolean> sets(Clinic desk, String id, String words) {
        return () -> {
            try (var password = PostgresClinics.secret(words)) {
                desk.users().password(id, null, password);
            }
            return true;
        };
    }

    @Test
    void ofTwoFirstUsersOfAnOpenClinicThereIsOne() throws Exception {
        var open = clinics.create(file.getParent());
        try (var front = clinics.open(open); var back = clinics.open(open)) {
            front.users().add("Ada", Role.ADMINISTRATOR, PostgresClinics.secret("password of Ada"));
            for (var late : List.<Executable>of(() -> back.findPatients(PatientQuery.of("")),
                    () -> back.users().add("Bob", Role.ADMINISTRATOR, PostgresClinics.secret("password of Bob")))) {
                assertEquals(Reason.SIGN_IN, assertThrows(ClinicException.class, late).reason());
            }
            assertEquals(1, front.users().list().size());
        }
        clinics.open(open, "Ada", "password of Ada").close();
        assertThrows(ClinicException.class, () -> clinics.open(open, "Bob", "password of Bob"));
    }

    /** A desk whose clock and waiting the test holds. */
    private JdbcClinicFolders desk() {
        return clinics.desk(new SignInRules(new KeyDerivation(10), () -> now, pause -> {
            waited.add(pause.toSeconds());
            now = now.plus(pause);
        }));
    }

    private void guess() throws Exception {
        try (var wrong = PostgresClinics.secret("a wrong guess")) {
            var refusal = assertThrows(ClinicException.class,
                    () -> desk().open(file, new Key.User("Ada Admin", wrong)));
            assertEquals(Reason.WRONG_PASSWORD, refusal.reason());
        }
        now = now.plus(Duration.ofMillis(10));
    }

    @Test
    void guessesAtOneDeskSlowDownTheOtherAndAreOnRecordOnce() throws Exception {
        for (var i = 0; i < 6; i++) {
            guess();
        }
        assertEquals(List.of(0L, 1L, 3L), waited);
        waited.clear();
        try (var right = PostgresClinics.secret(ADAS);
                var clinic = desk().open(file, new Key.User("Ada Admin", right))) {
            assertEquals(List.of(7L), waited);
            assertEquals(6, clinic.audit().find(AuditQuery.all(100).of(Act.SIGN_IN_FAILED)).size());
        }
        waited.clear();
        clinics.open(file, "Ada Admin", ADAS).close();
        try (var right = PostgresClinics.secret(ADAS);
                var clinic = desk().open(file, new Key.User("Ada Admin", right))) {
            assertEquals(6, clinic.audit().find(AuditQuery.all(100).of(Act.SIGN_IN_FAILED)).size());
            assertTrue(waited.isEmpty(), waited.toString());
        }
    }

    @Test
    void keysThatWereSpoiledAreSaidToBeAndNotTakenForAWrongPassword() throws Exception {
        try (var connection = clinics.probe(file); var spoil = connection.createStatement()) {
            spoil.executeUpdate("update clinic_key set state = 'nonsense'::bytea");
            var refusal = assertThrows(ClinicException.class, () -> clinics.open(file, "Ada Admin", ADAS));
            assertEquals(Reason.DAMAGED, refusal.reason());
            spoil.executeUpdate("delete from clinic_key");
            refusal = assertThrows(ClinicException.class, () -> clinics.desk().asks(file));
            assertEquals(Reason.DAMAGED, refusal.reason());
        }
    }
}
