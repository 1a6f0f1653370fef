package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.store.jdbc.BackupScene.fill;
import static org.motus.store.jdbc.BackupScene.names;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;
import org.motus.testkit.InventedPrograms;

/** Backups of an open clinic: made while others work, checked, counted, and put back. */
@ExtendWith(EmptyClinics.class)
class BackupTest {

    private final Backups backups = new JdbcBackups();
    private final BackupScene scene;
    private final Path temp;
    private final Path folder;
    private final Path place;
    private final Path restored;

    BackupTest(@TempDir Path temp, EmptyClinic empty) {
        this.scene = new BackupScene(temp, empty);
        this.temp = temp;
        this.folder = scene.folder();
        this.place = scene.place();
        this.restored = scene.restored();
    }

    @Test
    void aBackupOfAnOpenClinicHoldsAllOfItAndOpensElsewhereWithTheSameKey() throws Exception {
        BackupInfo backup;
        try (var clinic = scene.open()) {
            var nora = fill(clinic);
            backup = scene.make(clinic);
            clinic.saveRevision(nora, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
        }
        assertEquals(1, backup.patients());
        assertEquals(2, backup.revisions());
        assertEquals(1, backup.number());
        assertEquals(List.of(backup.folder().getFileName().toString()), names(place));
        assertTrue(backup.folder().getFileName().toString()
                .matches("motus-backup-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ"), backup.toString());
        assertTrue(scene.restore(backup).compared());
        try (var again = new JdbcClinicFolders().open(restored)) {
            assertEquals(2, again.revisions("p-nora").size());
            assertEquals(5, again.findPatients(PatientQuery.of("nora")).get(0).lastPain());
            assertEquals(1, again.loadRevision("p-nora", 1).info().number());
        }
    }

    @Test
    void theClinicIsReadAndSavedWhileItIsBackedUp() throws Exception {
        try (var clinic = scene.open()) {
            fill(clinic);
            var writer = new BusyWriter(clinic);
            var savedMeanwhile = new AtomicInteger();
            BackupInfo backup;
            try {
                var first = writer.saved();
                backup = backups.make(clinic, place, Occasion.ON_REQUEST, part -> {
                    savedMeanwhile.set(writer.saved() - first);
                    return true;
                });
            } finally {
                writer.end();
            }
            assertTrue(savedMeanwhile.get() > 2, "Nothing was saved while the backup was made");
            assertTrue(backup.revisions() >= 2 && backup.revisions() <= clinic.revisions("p-nora").size(),
                    backup.toString());
            assertTrue(scene.restore(backup).compared());
        }
    }

    @Test
    void theNewestAreKeptByNumberWhateverElseLiesThere() throws Exception {
        try (var clinic = scene.open()) {
            fill(clinic);
            var first = scene.make(clinic);
            var letter = Files.createDirectory(place.resolve("motus-backup-2020-01-01T00-00-00Z"));
            Files.writeString(letter.resolve("mine.txt"), "not a backup");
            var second = scene.make(clinic);
            var third = scene.make(clinic);
            assertEquals(List.of(first), backups.keep(place, clinic, 2));
            assertEquals(List.of(third, second), backups.list(place, clinic));
            assertTrue(Files.exists(letter.resolve("mine.txt")));
            refused(Reason.INVALID, () -> backups.keep(place, clinic, 0));
            backups.keep(place, clinic, 1);
            assertEquals(List.of(third), backups.list(place));
        }
    }

    @Test
    void aBackupWithAMissingFileIsNotCountedSoTheLastWholeOneStays() throws Exception {
        try (var clinic = scene.open()) {
            fill(clinic);
            var whole = scene.make(clinic);
            var broken = scene.make(clinic);
            Files.delete(broken.folder().resolve("clinic.key"));
            assertEquals(List.of(), backups.keep(place, clinic, 1));
            assertEquals(List.of(whole), backups.list(place, clinic));
            assertEquals(2, names(place).size());
        }
    }

    @Test
    void anotherClinicsBackupsInTheSamePlaceStay() throws Exception {
        try (var clinic = scene.open();
                var other = new JdbcClinicFolders().create(temp.resolve("other"), clinic.profile())) {
            fill(clinic);
            var theirs = scene.make(other);
            scene.make(clinic);
            var ours = scene.make(clinic);
            backups.keep(place, clinic, 1);
            assertEquals(List.of(ours), backups.list(place, clinic));
            assertEquals(List.of(theirs), backups.list(place, other));
        }
    }

    @Test
    void aBackupThatIsStoppedLeavesNothing() throws Exception {
        try (var clinic = scene.open()) {
            fill(clinic);
            for (var at : List.of(0.0, 0.4, 0.6)) {
                assertThrows(CancellationException.class,
                        () -> backups.make(clinic, place, Occasion.ON_REQUEST, part -> part < at));
                assertEquals(List.of(), names(place));
            }
        }
    }

    @Test
    void whatAProgramThatDiedLeftIsClearedAwayTheNextDay() throws Exception {
        try (var clinic = scene.open()) {
            Files.createDirectory(place);
            var old = Files.createDirectories(place.resolve(".motus-working-00000000-0000-0000-0000-000000000001/a"));
            var fresh = Files.createDirectory(place.resolve(".motus-working-00000000-0000-0000-0000-000000000002"));
            Files.setLastModifiedTime(old.getParent(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            scene.make(clinic);
            assertFalse(Files.exists(old.getParent()));
            assertTrue(Files.exists(fresh));
        }
    }

    @Test
    void aFolderThatIsGoneOrNoFolderIsSaidAndTheClinicStaysOpen() throws Exception {
        try (var clinic = scene.open()) {
            var gone = temp.resolve("stick/backups");
            var sentence = refused(Reason.NOT_FOUND,
                    () -> backups.make(clinic, gone, Occasion.ON_REQUEST, Progress.NONE));
            assertTrue(sentence.contains(gone.toString()), sentence);
            refused(Reason.NOT_FOUND, () -> backups.make(clinic, place, Occasion.DAILY, Progress.NONE));
            assertFalse(Files.exists(place));
            var file = Files.writeString(temp.resolve("file"), "keep me");
            refused(Reason.READ_ONLY, () -> backups.make(clinic, file, Occasion.ON_REQUEST, Progress.NONE));
            assertEquals("keep me", Files.readString(file));
            fill(clinic);
            backups.make(clinic, Backups.usualPlace(folder), Occasion.DAILY, Progress.NONE);
        }
    }

    @Test
    void nobodyElseReadsABackup() throws Exception {
        var backup = scene.makeAndClose();
        if (Files.getFileStore(temp).supportsFileAttributeView("posix")) {
            assertEquals("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]",
                    new TreeSet<>(Files.getPosixFilePermissions(backup.folder())).toString());
        }
        for (var file : FileTree.files(backup.folder())) {
            var bytes = new String(Files.readAllBytes(file), "ISO-8859-1");
            assertFalse(bytes.contains("Nora") || bytes.contains("Invented stretch"), file.toString());
        }
    }

    @Test
    void aProgramThatIsNotTheOneThatWasSavedMakesNoGoodBackup() throws Exception {
        try (var clinic = scene.open()) {
            fill(clinic);
            var refusal = refused(Reason.DAMAGED, () -> backups.make(clinic, place, Occasion.ON_REQUEST, part -> {
                if (part > 0.04 && part < 0.06) {
                    scene.change("update program_revision set content_hash = 'x' where revision_number = 1");
                }
                return true;
            }));
            assertTrue(refusal.contains("changed outside"), refusal);
            assertEquals(List.of(), names(place));
        }
    }

    @Test
    void aCopyThatLacksARowIsThrownAway() throws Exception {
        try (var clinic = scene.open()) {
            fill(clinic);
            refused(Reason.DAMAGED, () -> backups.make(clinic, place, Occasion.ON_REQUEST, part -> {
                if (part > 0.04 && part < 0.06) {
                    scene.change("update program_revision set revision_number = 9 where revision_number = 1");
                } else if (part > 0.3 && part < 0.4) {
                    scene.change("update program_revision set revision_number = 1 where revision_number = 9");
                }
                return true;
            }));
            assertEquals(List.of(), names(place));
        }
    }
}
