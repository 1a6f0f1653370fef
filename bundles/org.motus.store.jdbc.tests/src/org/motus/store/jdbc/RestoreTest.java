package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** A backup is put back into a new folder, as it was or not at all. */
class RestoreTest {

    private final Backups backups = new JdbcBackups();
    private final Path temp;
    private final Path folder;
    private final Path restored;

    RestoreTest(@TempDir Path temp) {
        this.temp = temp;
        this.folder = temp.resolve("clinic");
        this.restored = temp.resolve("restored");
    }

    /** A closed clinic with a patient and a program, and its backup. */
    private BackupInfo makeAndClose() throws Exception {
        try (var clinic = new JdbcClinicFolders().create(folder, OldClinic.PROFILE)) {
            clinic.savePatient(PatientBuilder.patient().id("p-1").build());
            clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
            return backups.make(clinic, temp.resolve("place"), Occasion.ON_REQUEST, Progress.NONE);
        }
    }

    private static String refused(Reason reason, Executable step) {
        var refusal = assertThrows(ClinicException.class, step);
        assertEquals(reason, refusal.reason(), refusal.toString());
        var sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
        return sentence;
    }

    private static List<String> names(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsRestoredIntoAnEmptyFolderOnly() throws Exception {
        var backup = makeAndClose();
        var full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        refused(Reason.NOT_EMPTY, () -> backups.restore(backup.folder(), full, new Key.Open(), Progress.NONE));
        refused(Reason.NOT_EMPTY, () -> backups.restore(backup.folder(), folder, new Key.Open(), Progress.NONE));
        assertEquals(List.of("letter.txt"), names(full));
        backups.restore(backup.folder(), Files.createDirectory(restored), new Key.Open(), Progress.NONE);
        new JdbcClinicFolders().open(restored).close();
    }

    @Test
    void whatIsNoBackupOrANewerProgramsIsNotRestored() throws Exception {
        var backup = makeAndClose();
        refused(Reason.NOT_A_CLINIC, () -> backups.restore(folder, restored, new Key.Open(), Progress.NONE));
        refused(Reason.NOT_A_CLINIC,
                () -> backups.restore(temp.resolve("nothing"), restored, new Key.Open(), Progress.NONE));
        var manifest = backup.folder().resolve("backup.motus");
        var text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("format=1\n", "format=2\n"));
        refused(Reason.NEWER, () -> backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE));
        Files.writeString(manifest, text.replace("rows=1 patient\n", "rows=2 patient\n"));
        refused(Reason.DAMAGED, () -> backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE));
        Files.writeString(manifest, text.substring(0, text.length() / 2));
        refused(Reason.DAMAGED, () -> backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE));
        assertFalse(Files.exists(restored));
    }

    @Test
    void aBackupWithOneChangedByteIsNotRestored() throws Exception {
        var backup = makeAndClose();
        for (var name : List.of("clinic.key", "clinic.motus", "database/service.properties", "database/log/log1.dat",
                "database/seg0/c10.dat")) {
            var file = backup.folder().resolve(name);
            var before = Files.readAllBytes(file);
            var changed = before.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            refused(Reason.DAMAGED, () -> backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE));
            assertFalse(Files.exists(restored), "Something was left behind");
            Files.write(file, before);
        }
        backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE);
    }

    @Test
    void aBackupIsNotOpenedAsAClinicSoItStaysAsItIs() throws Exception {
        var backup = makeAndClose();
        var sentence = refused(Reason.NOT_A_CLINIC, () -> new JdbcClinicFolders().open(backup.folder()));
        assertTrue(sentence.contains("restore"), sentence);
        backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE);
    }
}
