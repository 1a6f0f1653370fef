package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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

/** Backups of an open clinic: made while others work, checked, counted, and put back. */
class BackupTest {

    @TempDir
    private static Path shared;
    private static EmptyClinic empty;

    private final Backups backups = new JdbcBackups();
    private final Path temp;
    private final Path folder;
    private final Path place;
    private final Path restored;

    BackupTest(@TempDir Path temp) {
        this.temp = temp;
        this.folder = temp.resolve("clinic");
        this.place = temp.resolve("place");
        this.restored = temp.resolve("restored");
    }

    @BeforeAll
    static void makeAClinic() throws ClinicException {
        empty = EmptyClinic.in(shared);
    }

    private Clinic open() throws Exception {
        return empty.open(folder);
    }

    private BackupInfo make(Clinic clinic) throws ClinicException {
        return backups.make(clinic, place, Occasion.ON_REQUEST, Progress.NONE);
    }

    private BackupInfo makeAndClose() throws Exception {
        try (var clinic = open()) {
            fill(clinic);
            return make(clinic);
        }
    }

    /** Nora with two programs. */
    private static String fill(Clinic clinic) throws ClinicException {
        var id = clinic.savePatient(PatientBuilder.patient().id("p-nora").episode(LocationCode.A, "2026-01-05")
                .visit("2026-01-05", 5).build()).getId();
        clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
        clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 3), "A. Clinician");
        return id;
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
    void aBackupOfAnOpenClinicHoldsAllOfItAndOpensElsewhereWithTheSameKey() throws Exception {
        BackupInfo backup;
        try (var clinic = open()) {
            var nora = fill(clinic);
            backup = make(clinic);
            clinic.saveRevision(nora, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
        }
        assertEquals(1, backup.patients());
        assertEquals(2, backup.revisions());
        assertEquals(1, backup.number());
        assertEquals(List.of(backup.folder().getFileName().toString()), names(place));
        assertTrue(backup.folder().getFileName().toString()
                .matches("motus-backup-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ"), backup.toString());
        assertTrue(backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE).compared());
        try (var again = new JdbcClinicFolders().open(restored)) {
            assertEquals(2, again.revisions("p-nora").size());
            assertEquals(5, again.findPatients(PatientQuery.of("nora")).get(0).lastPain());
            assertEquals(1, again.loadRevision("p-nora", 1).info().number());
        }
    }

    @Test
    void theClinicIsReadAndSavedWhileItIsBackedUp() throws Exception {
        try (var clinic = open()) {
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
            assertTrue(backups.restore(backup.folder(), restored, new Key.Open(), Progress.NONE).compared());
        }
    }

    @Test
    void theNewestAreKeptByNumberWhateverElseLiesThere() throws Exception {
        try (var clinic = open()) {
            fill(clinic);
            var first = make(clinic);
            var letter = Files.createDirectory(place.resolve("motus-backup-2020-01-01T00-00-00Z"));
            Files.writeString(letter.resolve("mine.txt"), "not a backup");
            var second = make(clinic);
            var third = make(clinic);
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
        try (var clinic = open()) {
            fill(clinic);
            var whole = make(clinic);
            var broken = make(clinic);
            Files.delete(broken.folder().resolve("clinic.key"));
            assertEquals(List.of(), backups.keep(place, clinic, 1));
            assertEquals(List.of(whole), backups.list(place, clinic));
            assertEquals(2, names(place).size());
        }
    }

    @Test
    void anotherClinicsBackupsInTheSamePlaceStay() throws Exception {
        try (var clinic = open();
                var other = new JdbcClinicFolders().create(temp.resolve("other"), clinic.profile())) {
            fill(clinic);
            var theirs = make(other);
            make(clinic);
            var ours = make(clinic);
            backups.keep(place, clinic, 1);
            assertEquals(List.of(ours), backups.list(place, clinic));
            assertEquals(List.of(theirs), backups.list(place, other));
        }
    }

    @Test
    void aBackupThatIsStoppedLeavesNothing() throws Exception {
        try (var clinic = open()) {
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
        try (var clinic = open()) {
            Files.createDirectory(place);
            var old = Files.createDirectories(place.resolve(".motus-working-00000000-0000-0000-0000-000000000001/a"));
            var fresh = Files.createDirectory(place.resolve(".motus-working-00000000-0000-0000-0000-000000000002"));
            Files.setLastModifiedTime(old.getParent(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            make(clinic);
            assertFalse(Files.exists(old.getParent()));
            assertTrue(Files.exists(fresh));
        }
    }

    @Test
    void aFolderThatIsGoneOrNoFolderIsSaidAndTheClinicStaysOpen() throws Exception {
        try (var clinic = open()) {
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
        var backup = makeAndClose();
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
        try (var clinic = open()) {
            fill(clinic);
            var probe = new DerbyProbe(ClinicFolder.of(folder));
            var refusal = refused(Reason.DAMAGED, () -> backups.make(clinic, place, Occasion.ON_REQUEST, part -> {
                if (part > 0.04 && part < 0.06) {
                    change(probe, "update program_revision set content_hash = 'x' where revision_number = 1");
                }
                return true;
            }));
            assertTrue(refusal.contains("changed outside"), refusal);
            assertEquals(List.of(), names(place));
        }
    }

    @Test
    void aCopyThatLacksARowIsThrownAway() throws Exception {
        try (var clinic = open()) {
            fill(clinic);
            var probe = new DerbyProbe(ClinicFolder.of(folder));
            refused(Reason.DAMAGED, () -> backups.make(clinic, place, Occasion.ON_REQUEST, part -> {
                if (part > 0.04 && part < 0.06) {
                    change(probe, "update program_revision set revision_number = 9 where revision_number = 1");
                } else if (part > 0.3 && part < 0.4) {
                    change(probe, "update program_revision set revision_number = 1 where revision_number = 9");
                }
                return true;
            }));
            assertEquals(List.of(), names(place));
        }
    }

    private static void change(DerbyProbe probe, String sql) {
        try (var connection = probe.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
