package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.PatientQuery;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** A disk that lies, a key file that is gone, a clock that was set back: one sentence, which names the backup to use. */
class DamageTest {

    private static final int PAGE = 4096;

    private final JdbcClinicFolders folders = new JdbcClinicFolders();
    private final Backups backups = new JdbcBackups();
    private final Path temp;
    private final Path folder;
    private Optional<BackupInfo> made = Optional.empty();

    DamageTest(@TempDir Path temp) {
        this.temp = temp;
        this.folder = temp.resolve("clinic");
    }

    @BeforeEach
    void aClinicWithABackup() throws Exception {
        try (var clinic = folders.create(folder, OldClinic.PROFILE)) {
            clinic.savePatient(PatientBuilder.patient().id("p-1").build());
            for (var i = 0; i < 10; i++) {
                clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 5), "A. Clinician");
            }
            var place = Files.createDirectory(temp.resolve("backups"));
            made = Optional.of(backups.make(clinic, place, Occasion.DAILY, Progress.NONE));
        }
    }

    private BackupInfo backup() {
        return made.orElseThrow();
    }

    /** Work on the clinic as the desktop does it at its start, until something is refused. */
    private void openAndRead() throws ClinicException {
        try (var clinic = folders.open(folder)) {
            clinic.findPatients(PatientQuery.of(""));
            clinic.loadPatient("p-1");
            for (var info : clinic.revisions("p-1")) {
                clinic.loadRevision("p-1", info.number());
            }
        }
    }

    private String damaged() {
        var refusal = assertThrows(ClinicException.class, this::openAndRead);
        assertEquals(Reason.DAMAGED, refusal.reason(), refusal.toString());
        var sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.endsWith(".") && sentence.indexOf('\n') < 0, sentence);
        assertTrue(sentence.contains("from the backup " + backup().folder()), sentence);
        return sentence;
    }

    private Path container(String table) throws ClinicException, SQLException {
        try (var clinic = folders.open(folder);
                var connection = new DerbyProbe(ClinicFolder.of(clinic.folder())).connect();
                var select = connection.prepareStatement("select c.conglomeratenumber from sys.sysconglomerates c"
                        + " join sys.systables t on c.tableid = t.tableid where t.tablename = ? and not c.isindex")) {
            select.setString(1, table);
            try (var row = select.executeQuery()) {
                row.next();
                return folder.resolve("database/seg0/c" + Long.toHexString(row.getLong(1)) + ".dat");
            }
        }
    }

    private static void flip(Path file, long at) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            var bytes = new byte[64];
            open.seek(at);
            open.readFully(bytes);
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] ^= 0x5A;
            }
            open.seek(at);
            open.write(bytes);
        }
    }

    @Test
    void aDamagedPageOfTheProgramsNamesTheBackupAndTheRestoreHasThemAll() throws Exception {
        var file = container("PROGRAM_REVISION");
        for (var page = 1L; page * PAGE + 100 < Files.size(file); page++) {
            flip(file, page * PAGE + 2000);
        }
        damaged();
        backups.restore(backup().folder(), temp.resolve("again"), new Key.Open(), Progress.NONE);
        try (var again = folders.open(temp.resolve("again"))) {
            assertEquals(10, again.revisions("p-1").size());
            assertEquals(10, again.loadRevision("p-1", 10).info().number());
        }
    }

    @Test
    void aDamagedPageOfThePatientsMakesNoGoodBackupAndTheOldOneStays() throws Exception {
        var file = container("PATIENT");
        flip(file, PAGE + 2000);
        damaged();
        var place = backup().folder().getParent();
        try (var clinic = folders.open(folder)) {
            assertThrows(ClinicException.class, () -> backups.make(clinic, place, Occasion.DAILY, Progress.NONE));
        } catch (ClinicException e) {
            // Whether it opens at all depends on the page; that it is said to be damaged is tested above.
            assertEquals(Reason.DAMAGED, e.reason());
        }
        assertEquals(1, backups.list(place).size());
    }

    @Test
    void aMissingContainerNamesTheBackupAndOpensWhenItIsBack() throws Exception {
        var file = container("PATIENT");
        var away = temp.resolve("away.dat");
        Files.move(file, away);
        damaged();
        Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
        openAndRead();
    }

    @Test
    void aDamagedOrMissingKeyFileNamesTheBackupWhereTheRightOneIs() throws Exception {
        var file = folder.resolve("clinic.key");
        Files.writeString(file, "oops");
        assertTrue(damaged().contains(file.toString()));
        Files.delete(file);
        assertTrue(damaged().contains(file.toString()));
        Files.writeString(file, "0".repeat(64) + "\n");
        assertTrue(damaged().contains("key"));
        Files.copy(backup().folder().resolve("clinic.key"), file, StandardCopyOption.REPLACE_EXISTING);
        openAndRead();
    }

    @Test
    void aKeyFileThatIsDamagedWhileTheClinicIsOpenMakesNoWorthlessBackup() throws Exception {
        var file = folder.resolve("clinic.key");
        var key = Files.readString(file);
        try (var clinic = folders.open(folder)) {
            for (var bad : new String[] { "oops", "0".repeat(64) + "\n" }) {
                Files.writeString(file, bad);
                var refusal = assertThrows(ClinicException.class,
                        () -> backups.make(clinic, temp.resolve("backups"), Occasion.DAILY, Progress.NONE));
                assertEquals(Reason.DAMAGED, refusal.reason());
                assertTrue(refusal.getMessage().contains(backup().folder().toString()), refusal.getMessage());
            }
            Files.writeString(file, key);
            backups.make(clinic, temp.resolve("backups"), Occasion.DAILY, Progress.NONE);
        }
    }

    @Test
    void aBackupThatIsGoneIsNotNamed() throws Exception {
        Files.delete(folder.resolve("clinic.key"));
        BackupPlace.deleteTree(backup().folder());
        var refusal = assertThrows(ClinicException.class, this::openAndRead);
        assertTrue(refusal.getMessage().endsWith("bring it back from a backup."), refusal.getMessage());
    }

    @Test
    void aClockThatWasSetBackIsSaidAndWorkGoesOn() throws Exception {
        try (var clinic = folders.open(folder)) {
            assertEquals(Optional.empty(), caution(clinic));
            try (var connection = new DerbyProbe(ClinicFolder.of(folder)).connect();
                    var update = connection.createStatement()) {
                update.executeUpdate("update program_revision set saved_at = '2099-03-04T10:00:00.123456Z'"
                        + " where revision_number = 10");
            }
            var sentence = caution(clinic).orElseThrow();
            assertTrue(sentence.contains("2099-03-04") && sentence.endsWith("."), sentence);
            clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
            backups.make(clinic, temp.resolve("backups"), Occasion.DAILY, Progress.NONE);
        }
        openAndRead();
    }

    private Optional<String> caution(Clinic clinic) throws ClinicException {
        return backups.clockCaution(clinic, temp.resolve("backups"));
    }
}
