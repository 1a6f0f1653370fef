package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.PatientQuery;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;

/** Backups of a clinic with users: who may make one, and what each can do with it. */
class BackupUsersTest {

    private static final String ADA = "Ada";
    private static final String VERA = "Vera";
    private static final String SECRET = "correct horse";

    private final JdbcClinicFolders folders = new JdbcClinicFolders();
    private final Backups backups = new JdbcBackups();
    private final Path folder;
    private final Path place;
    private final Path again;

    BackupUsersTest(@TempDir Path temp) throws Exception {
        this.folder = temp.resolve("clinic");
        this.place = Files.createDirectory(temp.resolve("place"));
        this.again = temp.resolve("again");
        try (var password = secret(SECRET)) {
            var made = folders.create(folder, OldClinic.PROFILE, ADA, password);
            made.recoveryKey().close();
            try (var clinic = made.clinic()) {
                clinic.savePatient(PatientBuilder.patient().build());
                clinic.users().add(VERA, Role.VIEWER, password);
            }
        }
    }

    private static Password secret(String words) {
        return Password.of(words.toCharArray());
    }

    private static Key key(String name, String words) {
        return new Key.User(name, secret(words));
    }

    private BackupInfo make(String who, Occasion occasion) throws ClinicException {
        try (var clinic = folders.open(folder, key(who, SECRET))) {
            return backups.make(clinic, place, occasion, Progress.NONE);
        }
    }

    private static void refused(Reason reason, Executable step) {
        var refusal = assertThrows(ClinicException.class, step);
        assertEquals(reason, refusal.reason(), refusal.toString());
    }

    @Test
    void anAdministratorRestoresAndTheBackupIsCompared() throws Exception {
        var backup = make(ADA, Occasion.ON_REQUEST);
        assertTrue(backups.restore(backup.folder(), again, key(ADA, SECRET), Progress.NONE).compared());
        try (var clinic = folders.open(again, key(ADA, SECRET))) {
            assertEquals(1, clinic.countPatients(PatientQuery.of("")));
            var acts = clinic.audit().find(AuditQuery.all(100)).stream().map(entry -> entry.act()).toList();
            assertTrue(acts.contains(Act.RESTORE) && acts.contains(Act.BACKUP), acts.toString());
            assertEquals(null, clinic.audit().verify().fault());
        }
    }

    @Test
    void withoutAPasswordOnlyTheFilesAreComparedAndThePasswordsStillOpenTheClinic() throws Exception {
        var backup = make(ADA, Occasion.ON_REQUEST);
        assertFalse(backups.restore(backup.folder(), again, new Key.Open(), Progress.NONE).compared());
        folders.open(again, key(VERA, SECRET)).close();
    }

    @Test
    void aWrongPasswordOrAnotherRoleRestoresNothing() throws Exception {
        var backup = make(ADA, Occasion.ON_REQUEST).folder();
        refused(Reason.WRONG_PASSWORD, () -> backups.restore(backup, again, key(ADA, "wrong horse"), Progress.NONE));
        refused(Reason.NOT_ALLOWED, () -> backups.restore(backup, again, key(VERA, SECRET), Progress.NONE));
        assertFalse(Files.exists(again));
    }

    @Test
    void whoMayOnlyReadMakesNoneOnRequestButTheDailyOneIsMade() throws Exception {
        refused(Reason.NOT_ALLOWED, () -> make(VERA, Occasion.ON_REQUEST));
        assertEquals(1, make(VERA, Occasion.DAILY).patients());
    }

    @Test
    void aPasswordThatWasChangedAfterTheBackupOpensTheRestoredClinicAsItWas() throws Exception {
        var backup = make(ADA, Occasion.ON_REQUEST).folder();
        try (var clinic = folders.open(folder, key(ADA, SECRET));
                var old = secret(SECRET);
                var next = secret("new horse")) {
            clinic.users().password(clinic.user().id(), old, next);
        }
        backups.restore(backup, again, key(ADA, SECRET), Progress.NONE);
        refused(Reason.WRONG_PASSWORD, () -> folders.open(again, key(ADA, "new horse")));
        folders.open(again, key(ADA, SECRET)).close();
    }
}
