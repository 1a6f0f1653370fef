package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.MemoryDisk;
import org.motus.testkit.PatientBuilder;

/** The disk for the backups is full, cannot be written or is pulled out: one sentence, and the clinic goes on. */
class BackupDiskTest {

    private static final int SMALL = 24;

    private final Backups backups = new JdbcBackups();
    private final Path temp;
    private final MemoryDisk disk;
    private final Path place;
    private final Clinic clinic;

    BackupDiskTest(@TempDir Path temp) throws Exception {
        this.temp = temp;
        this.disk = MemoryDisk.mount(temp.resolve("disk"), SMALL);
        this.place = disk.path().resolve("backups");
        this.clinic = new JdbcClinicFolders().create(temp.resolve("clinic"), OldClinic.PROFILE);
    }

    @BeforeEach
    void onePatient() throws Exception {
        Files.createDirectory(place);
        clinic.savePatient(PatientBuilder.patient().id("p-1").build());
    }

    @AfterEach
    void unmount() throws Exception {
        clinic.close();
        disk.close();
    }

    private String refused(Reason reason, Progress meanwhile) throws ClinicException {
        var refusal = assertThrows(ClinicException.class,
                () -> backups.make(clinic, place, Occasion.DAILY, meanwhile));
        assertEquals(reason, refusal.reason(), refusal.toString());
        var sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.contains(place.toString()) && sentence.endsWith("."), sentence);
        clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
        return sentence;
    }

    private void worksNow() throws ClinicException {
        backups.make(clinic, place, Occasion.DAILY, Progress.NONE);
        assertEquals(1, backups.list(place).size());
    }

    @Test
    void withoutRoomForABackupNoneIsBegun() throws Exception {
        var filler = disk.fill(3_000_000);
        var sentence = refused(Reason.DISK_FULL, Progress.NONE);
        assertTrue(sentence.contains("has 2 MB free"), sentence);
        Files.delete(filler);
        worksNow();
    }

    @Test
    void aDiskThatFillsUpMeanwhileLeavesNoHalfBackup() throws Exception {
        refused(Reason.DISK_FULL, part -> {
            if (part > 0.04 && part < 0.06) {
                filled();
            }
            return true;
        });
        try (var left = Files.list(place)) {
            assertEquals(0, left.count());
        }
        Files.delete(disk.path().resolve("filler"));
        worksNow();
    }

    private void filled() {
        try {
            disk.fill(700_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws Exception {
        disk.readOnly(true);
        refused(Reason.READ_ONLY, Progress.NONE);
        disk.readOnly(false);
        worksNow();
    }

    @Test
    void aPlaceThatVanishesMeanwhileIsSaid() throws Exception {
        refused(Reason.NOT_FOUND, part -> {
            if (part > 0.3 && part < 0.4) {
                vanish();
            }
            return true;
        });
        Files.createDirectory(place);
        worksNow();
    }

    private void vanish() {
        try {
            BackupPlace.deleteTree(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRestoreThatFindsNoRoomLeavesNothing() throws Exception {
        var elsewhere = backups.make(clinic, Backups.usualPlace(clinic.folder()), Occasion.DAILY, Progress.NONE);
        disk.fill(1_000_000);
        var target = disk.path().resolve("again");
        var refusal = assertThrows(ClinicException.class,
                () -> backups.restore(elsewhere.folder(), target, new Key.Open(), Progress.NONE));
        assertEquals(Reason.DISK_FULL, refusal.reason(), refusal.toString());
        assertFalse(Files.exists(target));
        backups.restore(elsewhere.folder(), temp.resolve("again"), new Key.Open(), Progress.NONE);
    }
}
